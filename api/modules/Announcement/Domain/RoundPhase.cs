namespace LisPortal.Announcement.Domain;

/// <param name="Stage">What is going on.</param>
/// <param name="OfferRound">The offer round that began last; null before the first.</param>
internal readonly record struct RoundPhase(RoundStage Stage, int? OfferRound = null);
