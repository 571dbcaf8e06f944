using System.Collections.Concurrent;
using System.Reflection;
using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Data;

namespace LisPortal.Kernel.Hosting.Events;

/// <summary>Who may see one event and from when: what its type declares, with the ids that the event carries.</summary>
/// <param name="Organisations">Those named by the declared properties; empty when only administrators see it.</param>
/// <param name="RoundId">The round whose moment is waited for; null when the event is seen at once.</param>
/// <param name="About">The thing that a later event may take back, or that an earlier one is taken back about; null when there is none.</param>
internal sealed record EventAudience(IReadOnlyList<Guid> Organisations, Moment From, Guid? RoundId, Guid? About)
{
    private static readonly ConcurrentDictionary<Type, Declaration> Declarations = new();

    /// <summary>Null for an event that this program does not know: a newer host wrote it, and no organisation sees it from here.</summary>
    public static EventAudience? Of(OutboxMessage message)
    {
        if (EventJson.Read(message) is not { } happened)
            return null;
        var declared = Declarations.GetOrAdd(happened.GetType(), Read);
        return new(
            [.. declared.Organisations.Select(property => property.GetValue(happened)).OfType<Guid>().Distinct()],
            declared.From,
            (Guid?)declared.Round?.GetValue(happened),
            (Guid?)declared.About?.GetValue(happened)
        );
    }

    private static Declaration Read(Type type)
    {
        var seen = type.GetCustomAttribute<SeenByAttribute>() ?? new SeenByAttribute();
        var about = EventName
            .All.SelectMany(other =>
                other.GetCustomAttributes<TakesBackAttribute>().Select(back => (Later: other, back.Earlier, back.About))
            )
            .FirstOrDefault(back => back.Later == type || back.Earlier == type)
            .About;
        return new(
            [.. seen.Organisations.Select(name => type.GetProperty(name)!)],
            seen.From,
            seen.From == Moment.AtOnce ? null : type.GetProperty("RoundId")!,
            about is null ? null : type.GetProperty(about)
        );
    }

    private sealed record Declaration(IReadOnlyList<PropertyInfo> Organisations, Moment From, PropertyInfo? Round, PropertyInfo? About);
}
