namespace LisPortal.Announcement.Features;

/// <summary>Where an advertisement stands, computed from approvals, budget and clock.</summary>
internal enum AdvertisementState
{
    /// <summary>Approvals are missing.</summary>
    Draft,

    /// <summary>A party has said no, and why; the trust changes it, or the party thinks better of it.</summary>
    Refused,

    /// <summary>Approved by all parties; public when the round is.</summary>
    Approved,

    /// <summary>Approved, but the employer's allocation has been reduced below what it advertises (R-ALL-12); not published like this.</summary>
    OverBudget,

    Published,

    /// <summary>Not approved when ads had to be ready; never published (R-ANN-2).</summary>
    Lapsed,
}
