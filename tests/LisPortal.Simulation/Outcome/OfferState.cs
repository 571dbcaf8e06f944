namespace LisPortal.Simulation.Outcome;

/// <summary>What has come of an offer when its round is over.</summary>
internal enum OfferState
{
    Open,
    Accepted,
    Declined,
    Expired,
}
