using System.Reflection;
using System.Text.RegularExpressions;
using LisPortal.Contracts;
using LisPortal.Kernel.Events;

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

    /// <summary>The feed finds an event's organisations by the names of its properties, so a new name must be told to it.</summary>
    public static IEnumerable<string> WithOrganisationsTheFeedOverlooks(IEnumerable<Type> events) =>
        events.SelectMany(type =>
            type.GetProperties()
                .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(Guid))
                .Where(property => OrganisationWord().IsMatch(property.Name))
                .Where(property => !NamedOrganisations.Properties.Contains(char.ToLowerInvariant(property.Name[0]) + property.Name[1..]))
                .Select(property => $"{type.Name}.{property.Name}")
        );

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? $"{inner.Name}?" : type.Name;

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9]\d*$")]
    private static partial Regex StableName();

    [GeneratedRegex("Employer|Municipality|Organisation|Trust|Hospital|Region|County")]
    private static partial Regex OrganisationWord();
}
