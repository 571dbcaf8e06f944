using MediatR;

namespace LisPortal.Contracts;

/// <summary>
/// Something that happened in one module and concerns others. Carries ids and primitives, never personal data; delivered
/// at least once after commit. Superseded by a new version, never changed.
/// </summary>
public interface IEvent : INotification;

/// <param name="name">Stable name with version, e.g. <c>offers.offer-accepted.v1</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>
/// Who may see the event, and from when: the organisations that it names by these properties, themselves and nobody above or below
/// them, from the instant their people may see in the portal what it tells of. Administrators see every event at once. An event without
/// this declaration is nobody's; organisations that may see a thing from different instants are told by different events.
/// </summary>
/// <param name="organisations">Names of properties; none when no organisation sees the event.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SeenByAttribute(params string[] organisations) : Attribute
{
    public IReadOnlyList<string> Organisations { get; } = organisations;

    /// <summary>A moment of the round that the event names by its <c>RoundId</c>.</summary>
    public Moment From { get; init; } = Moment.AtOnce;
}

/// <summary>
/// Undoes an earlier event about the same thing. While organisations may see neither, the two cancel and are never seen; both bear the
/// same <see cref="SeenByAttribute.From"/>.
/// </summary>
/// <param name="about">The property, of both events, that says which thing.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesBackAttribute(Type earlier, string about) : Attribute
{
    public Type Earlier { get; } = earlier;

    public string About { get; } = about;
}

/// <summary>From when something may be seen. A moment of a round is named, never copied as a date, because dates can be moved.</summary>
public enum Moment
{
    /// <summary>When it happens.</summary>
    AtOnce,

    /// <summary>The round is published.</summary>
    Publication,

    /// <summary>The round's application deadline has passed.</summary>
    ApplicationDeadline,
}
