using System.Reflection;
using System.Runtime.CompilerServices;
using LisPortal.Contracts;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Messaging;
using MediatR;
using NetArchTest.Rules;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>What is true of a module's assembly. Each rule answers with the violations it finds.</summary>
internal static class AssemblyRules
{
    private static readonly string[] MayReference = ["LisPortal.Kernel", "LisPortal.Kernel.Hosting", "LisPortal.Contracts"];

    /// <summary>Identity's own user is what users are derived from, so <c>Microsoft.AspNetCore</c> is not named as a whole.</summary>
    private static readonly string[] Infrastructure =
    [
        "Microsoft.EntityFrameworkCore",
        "Microsoft.AspNetCore.Builder",
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Mvc",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions",
        "LisPortal.Kernel.Hosting",
        "FluentValidation",
    ];

    public static IEnumerable<string> ReferencesBeyondKernelAndContracts(Assembly module) =>
        module
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("LisPortal.", StringComparison.Ordinal) && !MayReference.Contains(name));

    public static IEnumerable<string> ExportsBesidesItsDoor(Assembly module)
    {
        var exported = module.GetExportedTypes();
        return exported.Length == 1 && exported[0].IsAssignableTo(typeof(IModule))
            ? []
            : exported.Select(type => type.FullName!).DefaultIfEmpty("nothing");
    }

    public static IEnumerable<string> ClassesOpenToInheritance(Assembly module)
    {
        var classes = module
            .GetTypes()
            .Where(type => type.IsClass && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsGenerated(type))
            .ToList();
        return classes
            .Where(type => !type.IsSealed && !type.IsAbstract && !classes.Exists(other => other.BaseType == type))
            .Select(type => type.FullName!);
    }

    /// <summary>Effects cross by events: a command is sent only where it is defined, and Contracts defines none.</summary>
    public static IEnumerable<string> CommandsOthersCanSend(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ICommand)) && type.IsVisible).Select(type => type.FullName!);

    public static IEnumerable<string> HandlersThatKnowHttp(Assembly module) =>
        module
            .GetTypes()
            .Where(type => Implements(type, typeof(IRequestHandler<,>)) || Implements(type, typeof(INotificationHandler<>)))
            .Where(type => Uses(type).Any(used => used == typeof(HttpContext) || used == typeof(IHttpContextAccessor)))
            .Select(type => type.FullName!);

    /// <summary>Domain types know rules, not where they are stored or asked from: not in a signature, nor anywhere in a method.</summary>
    public static IEnumerable<string> DomainThatKnowsInfrastructure(Assembly module) =>
        Types
            .InAssembly(module)
            .That()
            .ResideInNamespaceMatching(@"\.Domain(\.|$)")
            .Should()
            .NotHaveDependencyOnAny(Infrastructure)
            .GetResult()
            .FailingTypes?.Select(type => type.FullName!)
        ?? [];

    /// <summary>What domain code may see is built on nothing that stores, serves or hosts.</summary>
    public static IEnumerable<string> InfrastructureReferredTo(Assembly kernel) =>
        kernel
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal) || name.EndsWith(".Hosting", StringComparison.Ordinal));

    /// <summary>The Kernel carries modules and knows none of them: not what they ask each other, and not what they tell.</summary>
    public static IEnumerable<string> ThatKnowModules(Assembly kernel) =>
        Types
            .InAssembly(kernel)
            .Should()
            .NotHaveDependencyOnAny([
                .. House.ModuleFolders.SelectMany(name => (string[])[$"LisPortal.{name}", $"{Published.Namespace}.{name}"]),
            ])
            .GetResult()
            .FailingTypes?.Select(type => type.FullName!)
        ?? [];

    /// <summary>Whoever asks gets one answer, from the module that defined the question.</summary>
    public static IEnumerable<string> QuestionsWithoutOneAnswer(Assembly contracts, IEnumerable<Assembly> modules)
    {
        var answered = modules
            .SelectMany(module => module.GetTypes())
            .SelectMany(type => type.GetInterfaces())
            .Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
            .CountBy(face => face.GenericTypeArguments[0])
            .ToDictionary();
        return contracts
            .GetTypes()
            .Where(type => Implements(type, typeof(IRequest<>)))
            .Where(type =>
                !Implements(type, typeof(IQuestion<>))
                || !type.Name.StartsWith("Ask", StringComparison.Ordinal)
                || answered.GetValueOrDefault(type) != 1
            )
            .Select(type => type.FullName!);
    }

    private static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == definition);

    private static IEnumerable<Type> Uses(Type type)
    {
        const BindingFlags Everything =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(Everything)
            .Select(field => field.FieldType)
            .Concat(type.GetConstructors(Everything).SelectMany(made => made.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(type.GetMethods(Everything).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType));
    }

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsGenerated(outer))
        || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
        || type.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) == true;
}
