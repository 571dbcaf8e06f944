using System.Reflection;

namespace LisPortal.Api.Contract.Errors;

/// <summary>Members as they are written: not as one construction of a generic type has them, nor as a derived type does.</summary>
internal static class Definition
{
    public static MethodBase Of(MethodBase method) =>
        method.DeclaringType is { IsArray: true } ? method : method.Module.ResolveMethod(method.MetadataToken)!;

    public static FieldInfo Of(FieldInfo field) => field.Module.ResolveField(field.MetadataToken)!;
}
