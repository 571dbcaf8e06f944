using LisPortal.Contracts.Screening;

namespace LisPortal.Evaluation.Domain;

/// <summary>Everything a round's statistics are counted from (R-EVA-3).</summary>
/// <param name="Applicants">Persons with an application that was not withdrawn, by employer.</param>
/// <param name="Countries">Country group of education of those whose CV says it.</param>
internal sealed record RoundFacts(
    IReadOnlyList<SeatFact> Seats,
    IReadOnlyList<(Guid EmployerId, Guid PersonId)> Applicants,
    IReadOnlyList<OfferFact> Offers,
    IReadOnlyList<OfferRoundFact> OfferRounds,
    IReadOnlyList<ResidualFact> Residuals,
    IReadOnlyDictionary<Guid, CountryGroup> Countries
)
{
    /// <summary>The same round, told only of some employers.</summary>
    public RoundFacts Of(Func<Guid, bool> employer) =>
        new(
            [.. Seats.Where(fact => employer(fact.EmployerId))],
            [.. Applicants.Where(pair => employer(pair.EmployerId))],
            [.. Offers.Where(fact => fact.EmployerId is { } id && employer(id))],
            OfferRounds,
            [.. Residuals.Where(fact => employer(fact.EmployerId))],
            Countries
        );

    public IEnumerable<Guid> Employers =>
        Seats
            .Select(fact => fact.EmployerId)
            .Concat(Applicants.Select(pair => pair.EmployerId))
            .Concat(Offers.Select(fact => fact.EmployerId).OfType<Guid>())
            .Distinct();
}
