using System.Collections;
using System.Reflection;
using LisPortal.Kernel.Hosting.Http;

namespace LisPortal.SqlServer.Tests;

/// <summary>Any value of a type, filled to the brim, so that no filter or branch is left out for want of an argument.</summary>
internal static class Example
{
    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(Guid)] = OneRow.Id,
        [typeof(string)] = "a",
        [typeof(int)] = 1,
        [typeof(long)] = 1L,
        [typeof(bool)] = true,
        [typeof(DateTimeOffset)] = new DateTimeOffset(2018, 9, 10, 0, 0, 0, TimeSpan.Zero),
        [typeof(DateOnly)] = new DateOnly(2018, 9, 10),
        [typeof(TimeOnly)] = new TimeOnly(8, 0),
        [typeof(byte[])] = new byte[] { 1 },
        [typeof(PageRequest)] = new PageRequest(null, 10, true),
    };

    public static object? Of(Type type, int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Of(inner, depth);
        if (Known.TryGetValue(type, out var known))
            return known;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        if (depth > 6 || type.IsInterface && !type.IsGenericType)
            return null;
        if (type.IsAssignableTo(typeof(IDictionary)) || (type.IsGenericType && type.GetGenericArguments().Length == 2))
            return null;
        if (type.IsArray || (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable))))
            return ListOf(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0], type, depth);
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(made => made.GetParameters() is not [var only] || only.ParameterType != type)
            .OrderByDescending(made => made.GetParameters().Length)
            .FirstOrDefault();
        return constructor?.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, depth + 1))]);
    }

    private static object ListOf(Type element, Type wanted, int depth)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Of(element, depth + 1), 0);
        if (array.GetType().IsAssignableTo(wanted))
            return array;
        var list = typeof(List<>).MakeGenericType(element);
        if (list.IsAssignableTo(wanted))
            return Activator.CreateInstance(list, array)!;
        return Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(element), array)!;
    }
}
