namespace LisPortal.Offers.Domain;

/// <summary>Where an offer round stands, computed from clock and release.</summary>
internal enum OfferRoundStage
{
    Waiting,
    ReadyToRelease,

    /// <summary>Not released, and too late for it by its dates: they are postponed first.</summary>
    Missed,
    AwaitingAnswers,
    AwaitingMarking,
    Done,
}
