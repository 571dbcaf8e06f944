namespace LisPortal.Offers.Domain;

/// <summary>What has become of an offer.</summary>
internal enum OfferState
{
    Open,
    Accepted,
    Declined,

    /// <summary>The applicant accepted another offer (R-OFF-2).</summary>
    DeclinedByOtherAcceptance,

    /// <summary>Not answered by the deadline (R-OFF-3).</summary>
    Expired,
}
