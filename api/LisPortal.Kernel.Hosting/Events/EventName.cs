using System.Collections.Concurrent;
using System.Reflection;
using LisPortal.Contracts;
using LisPortal.Kernel.Events;

namespace LisPortal.Kernel.Hosting.Events;

/// <summary>Between an event's type and the stable name it is stored under.</summary>
public static class EventName
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    private static readonly Dictionary<string, Type> Types = Published
        .Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IEvent)) && !type.IsAbstract)
        .ToDictionary(Of);

    /// <summary>Every event there is.</summary>
    public static IReadOnlyCollection<Type> All => Types.Values;

    /// <exception cref="InvalidOperationException">The event has no name.</exception>
    public static string Of(Type type) =>
        Names.GetOrAdd(
            type,
            static type =>
                type.GetCustomAttribute<EventNameAttribute>()?.Name
                ?? throw new InvalidOperationException($"{type.Name} needs an [EventName].")
        );

    public static Type? TypeOf(string name) => Types.GetValueOrDefault(name);
}
