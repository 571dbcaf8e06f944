using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using LisPortal.Kernel;

namespace LisPortal.Api.Contract.Errors;

/// <summary>
/// Tells by their types what an error can leave a method through. One that has no such way, because it only asks whether there is an
/// error or shows its code, keeps the errors of what it calls to itself.
/// </summary>
internal sealed class ErrorCarriers(Func<MemberInfo, bool> isOurs)
{
    private readonly ConcurrentDictionary<Type, bool> _known = new();

    /// <summary>By what it returns, what it is given to fill, or the object it belongs to.</summary>
    public bool LetsOut(MethodBase method) =>
        IsStateMachine(method.DeclaringType!)
        || (method is MethodInfo { ReturnType: var returned } && Carries(returned))
        || method.GetParameters().Any(parameter => Carries(parameter.ParameterType))
        || (!method.IsStatic && Carries(method.DeclaringType!));

    public bool Carries(Type type) => _known.GetOrAdd(type, found => Carries(found, []));

    private bool Carries(Type type, HashSet<Type> within)
    {
        if (type.HasElementType)
            return Carries(type.GetElementType()!, within);
        if (type == typeof(Error) || type.IsGenericParameter || type.IsAssignableTo(typeof(IResult)))
            return true;
        if (type.IsPrimitive || type.IsEnum || !within.Add(type))
            return false;
        return type.GenericTypeArguments.Any(argument => Carries(argument, within))
            || (
                isOurs(type)
                && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                    .Any(field => Carries(field.FieldType, within))
            );
    }

    /// <summary>The rest of an asynchronous method or an iterator, which lets out what that one does.</summary>
    private static bool IsStateMachine(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute))
        && (type.IsAssignableTo(typeof(IAsyncStateMachine)) || type.IsAssignableTo(typeof(System.Collections.IEnumerator)));
}
