using System.Reflection;
using System.Text.RegularExpressions;
using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Events;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>Events are promises: named with a version, and superseded instead of changed.</summary>
internal static partial class EventRules
{
    public static IReadOnlyList<Type> In(Assembly assembly) =>
        [
            .. assembly
                .GetTypes()
                .Where(type => type.IsAssignableTo(typeof(IEvent)) && !type.IsAbstract)
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];

    public static IEnumerable<string> WithoutStableName(IReadOnlyList<Type> events)
    {
        var named = events.Select(type => (type, type.GetCustomAttribute<EventNameAttribute>()?.Name)).ToList();
        var odd = named
            .Where(pair => pair.Name is null || !StableName().IsMatch(pair.Name))
            .Select(pair => $"{pair.type.Name}: «{pair.Name}» is no name with a version");
        var twice = named
            .Where(pair => pair.Name is not null)
            .GroupBy(pair => pair.Name)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key} is used twice");
        return odd.Concat(twice);
    }

    /// <summary>Name and content of each event, as committed in <c>contracts/events.txt</c>.</summary>
    public static IReadOnlyList<string> Describe(IEnumerable<Type> events) =>
        [
            .. events
                .Select(type =>
                    $"{EventName.Of(type)} {string.Join(", ", type.GetProperties().Select(property => $"{property.Name}: {Name(property.PropertyType)}"))}"
                )
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A committed event that is gone or different: whoever reads the feed relies on it.</summary>
    public static IEnumerable<string> Broken(IEnumerable<string> committed, IEnumerable<string> now) => committed.Except(now);

    public static IEnumerable<string> NotYetCommitted(IEnumerable<string> committed, IEnumerable<string> now) => now.Except(committed);

    /// <summary>Text could be a name or a birth date; ids, numbers, dates of rounds and choices cannot.</summary>
    public static IEnumerable<string> ThatCouldCarryPersonalData(IEnumerable<Type> events) =>
        events.SelectMany(type =>
            type.GetProperties()
                .Where(property => property.PropertyType == typeof(string))
                .Select(property => $"{type.Name}.{property.Name}")
        );

    /// <summary>Boundary 6: an event says who may see it and from when, in a way that the feed can follow.</summary>
    public static IEnumerable<string> WithoutAudience(IEnumerable<Type> events) => events.SelectMany(WrongWithAudience);

    /// <summary>The declarations as <c>api/docs/integrating.md</c> tables them: event, organisations, from when.</summary>
    public static IReadOnlyList<string> Audiences(IEnumerable<Type> events) =>
        [
            .. events
                .Select(type => (Name: EventName.Of(type), Seen: type.GetCustomAttribute<SeenByAttribute>()!))
                .OrderBy(pair => pair.Name, StringComparer.Ordinal)
                .Select(pair => $"| `{pair.Name}` | {Organisations(pair.Seen)} | {From(pair.Seen)} |"),
        ];

    private static IEnumerable<string> WrongWithAudience(Type type)
    {
        if (type.GetCustomAttribute<SeenByAttribute>() is not { } seen)
        {
            yield return $"{type.Name} does not say who may see it";
            yield break;
        }
        foreach (var name in seen.Organisations.Where(name => !IsId(type.GetProperty(name))))
            yield return $"{type.Name} has no organisation {name}";
        foreach (var property in type.GetProperties().Where(property => IsId(property) && OrganisationWord().IsMatch(property.Name)))
        {
            if (!seen.Organisations.Contains(property.Name))
                yield return $"{type.Name} does not say whether {property.Name} may see it";
        }
        if (seen.From != Moment.AtOnce && type.GetProperty("RoundId")?.PropertyType != typeof(Guid))
            yield return $"{type.Name} waits for a moment of no round";
        foreach (var back in type.GetCustomAttributes<TakesBackAttribute>())
        {
            if (seen.From == Moment.AtOnce || back.Earlier.GetCustomAttribute<SeenByAttribute>()?.From != seen.From)
                yield return $"{type.Name} takes back what is not seen from the same moment";
            if (!IsId(type.GetProperty(back.About)) || !IsId(back.Earlier.GetProperty(back.About)))
                yield return $"{type.Name} and what it takes back are not both about {back.About}";
        }
    }

    private static bool IsId(PropertyInfo? property) =>
        property is not null && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(Guid);

    private static string Organisations(SeenByAttribute seen) =>
        seen.Organisations.Count == 0
            ? "–"
            : string.Join(", ", seen.Organisations.Select(name => $"`{char.ToLowerInvariant(name[0])}{name[1..]}`"));

    private static string From(SeenByAttribute seen) =>
        seen switch
        {
            { Organisations.Count: 0 } => "–",
            { From: Moment.AtOnce } => "at once",
            { From: Moment.Publication } => "publication",
            { From: Moment.ApplicationDeadline } => "after the application deadline",
            _ => throw new ArgumentOutOfRangeException(nameof(seen), seen.From, "The table has no words for this moment."),
        };

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? $"{inner.Name}?" : type.Name;

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9]\d*$")]
    private static partial Regex StableName();

    [GeneratedRegex("Employer|Municipality|Organisation|Trust|Hospital|Region|County")]
    private static partial Regex OrganisationWord();
}
