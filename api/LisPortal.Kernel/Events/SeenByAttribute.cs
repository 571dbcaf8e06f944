namespace LisPortal.Kernel.Events;

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
