namespace LisPortal.Announcement.Domain;

/// <summary>R-ANN-10: a party's no to the advertisement as it stands. It falls with a change, and with the party's own approval.</summary>
internal sealed record Refusal(Guid OrganisationId, Guid By, DateTimeOffset At, string Reason)
{
    public const int LongestReason = 1000;
}
