namespace LisPortal.Evaluation.Domain;

/// <summary>Offers of one offer round by what came of them.</summary>
/// <param name="Offers">All that were made.</param>
/// <param name="Accepted">By the applicant.</param>
/// <param name="Declined">By the applicant.</param>
/// <param name="DeclinedByOtherAcceptance">Because the applicant accepted another offer (R-OFF-2).</param>
/// <param name="Expired">Not answered by the deadline (R-OFF-3).</param>
/// <param name="Open">Not answered, and not yet told of as expired.</param>
internal sealed record OfferRoundFigures(
    int Number,
    int Offers,
    int Accepted,
    int Declined,
    int DeclinedByOtherAcceptance,
    int Expired,
    int Open
);
