namespace LisPortal.Operations;

/// <summary>Who may do what in this module.</summary>
internal static class OperationsAccess
{
    /// <summary>What a machine's token must be good for to follow the events that name its organisation.</summary>
    public const string EventsScope = "events:read";
}
