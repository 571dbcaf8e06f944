using System.Reflection;
using FluentValidation;
using MediatR;

namespace LisPortal.Api.Contract.Errors;

/// <summary>Who may answer a call that does not say so itself: overrides, implementations of our interfaces, handlers and validators.</summary>
internal sealed class Implementations
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly HashSet<Assembly> _ours;
    private readonly ILookup<MethodBase, MethodBase> _ofMethod;
    private readonly ILookup<Type, MethodBase> _handlers;
    private readonly ILookup<Type, Type> _validators;

    public Implementations(IEnumerable<Assembly> ours)
    {
        _ours = [.. ours];
        var types = _ours.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.IsInterface).ToList();
        _ofMethod = types.SelectMany(Overrides).Concat(types.SelectMany(OfOurInterfaces)).ToLookup(pair => pair.Called, pair => pair.Runs);
        _handlers = types
            .SelectMany(type => Closed(type, typeof(IRequestHandler<,>)).Select(handled => (handled, type)))
            .ToLookup(
                pair => pair.handled.GenericTypeArguments[0],
                pair => Definition.Of(pair.type.GetInterfaceMap(pair.handled).TargetMethods[0])
            );
        _validators = types
            .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false })
            .SelectMany(type => Closed(type, typeof(IValidator<>)).Select(validated => (validated, type)))
            .ToLookup(pair => pair.validated.GenericTypeArguments[0], pair => pair.type);
    }

    public bool IsOurs(MemberInfo member) => _ours.Contains(member.Module.Assembly);

    public IEnumerable<MethodBase> Of(MethodBase called) => _ofMethod[Root(called)];

    public IEnumerable<MethodBase> Handlers(Type request) => _handlers[request];

    public IEnumerable<Type> Validators(Type request) => _validators[request];

    private static IEnumerable<(MethodBase Called, MethodBase Runs)> Overrides(Type type) =>
        from method in type.GetMethods(Declared)
        where method.IsVirtual
        let root = Root(method)
        where root != method && root.DeclaringType != typeof(object)
        select (root, Definition.Of(method));

    private IEnumerable<(MethodBase Called, MethodBase Runs)> OfOurInterfaces(Type type) =>
        from implemented in type.GetInterfaces()
        where _ours.Contains(implemented.Assembly)
        let map = type.GetInterfaceMap(implemented)
        from pair in map.InterfaceMethods.Zip(map.TargetMethods)
        where pair.Second is not null // Static, and left to a derived type.
        select (Definition.Of(pair.First), Definition.Of(pair.Second));

    /// <summary>Where a method that is overridden was first declared.</summary>
    private static MethodBase Root(MethodBase method) => Definition.Of(method is MethodInfo one ? one.GetBaseDefinition() : method);

    private static IEnumerable<Type> Closed(Type type, Type definition) =>
        type.GetInterfaces().Where(found => found.IsGenericType && found.GetGenericTypeDefinition() == definition);
}
