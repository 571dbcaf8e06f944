using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Screening;
using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Features.Applicants;

/// <summary>An applicant to one advertisement as its employers see them.</summary>
/// <param name="Name">Given name and family name, from the CV.</param>
/// <param name="AgeAtStart">Whole years on the round's start date.</param>
/// <param name="CountryGroup">Of the medical education.</param>
/// <param name="AuthorisedByStart">R-SCR-14: authorised as a doctor by the round's start date.</param>
/// <param name="Eligible">R-SCR-14: authorised in time, and not marked.</param>
/// <param name="Marking">R-OFF-4: what was accepted elsewhere in the round, when that shows; null otherwise.</param>
/// <param name="TotalPoints">Hundredths of a point, adjustments included.</param>
/// <param name="ComputedPoints">Hundredths of a point by the points scheme.</param>
/// <param name="Adjusted">Somebody has added or deducted points (R-SCR-4).</param>
/// <param name="GroupIds">Position groups applied for, most wanted first.</param>
/// <param name="Answers">To the screening questions.</param>
internal sealed record Applicant(
    Guid ApplicationId,
    Guid PersonId,
    string Name,
    int AgeAtStart,
    CountryGroup CountryGroup,
    bool AuthorisedByStart,
    bool Eligible,
    SeatKind? Marking,
    int TotalPoints,
    int ComputedPoints,
    bool Adjusted,
    DateTimeOffset SubmittedAt,
    IReadOnlyList<Guid> GroupIds,
    IReadOnlyList<QuestionAnswer> Answers
);
