namespace LisPortal.Organisations.Features;

/// <summary>When this host last looked; due work itself is made anew each time.</summary>
internal sealed class SessionsForgotten
{
    public DateTimeOffset LookedAt { get; set; } = DateTimeOffset.MinValue;
}
