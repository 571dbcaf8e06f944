using LisPortal.Contracts.Offers;
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

/// <param name="NotHired">Applicants without an accepted offer.</param>
/// <param name="PlansCreated">Education plans of the hired.</param>
internal sealed record PersonFigures(
    int Applicants,
    int Applications,
    int Offers,
    int Hired,
    int NotHired,
    int ResidualSeats,
    int PlansCreated
);

/// <summary>Applicants by where they were educated (R-EVA-3).</summary>
/// <param name="Group">Null for those whose CV does not say it.</param>
/// <param name="Applicants">Persons, hired ones included.</param>
/// <param name="Hired">Persons who accepted an offer.</param>
/// <param name="NotHired">Persons who accepted none.</param>
internal sealed record CountryGroupFigures(CountryGroup? Group, int Applicants, int Hired, int NotHired);

internal sealed record EmployerFigures(
    Guid EmployerId,
    int Seats,
    int SeatsNotAdvertised,
    int Applicants,
    int Offers,
    int Hired,
    int ResidualSeats
);

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

/// <summary>Counting: the same facts give the same figures.</summary>
internal static class RoundStatistics
{
    public static PersonFigures Totals(RoundFacts facts)
    {
        var applicants = facts.Applicants.Select(pair => pair.PersonId).ToHashSet();
        var hired = Hired(facts);
        return new(
            applicants.Count,
            facts.Applicants.Count,
            facts.Offers.Count(fact => fact.Number is not null),
            hired.Count,
            applicants.Count(person => !hired.Contains(person)),
            facts.Residuals.Sum(fact => fact.Seats),
            facts.Offers.Count(fact => fact.PlanId is not null)
        );
    }

    public static IReadOnlyList<CountryGroupFigures> ByCountryGroup(RoundFacts facts)
    {
        var hired = Hired(facts);
        return
        [
            .. facts
                .Applicants.Select(pair => pair.PersonId)
                .Concat(hired)
                .Distinct()
                .GroupBy(person => facts.Countries.TryGetValue(person, out var group) ? group : (CountryGroup?)null)
                .OrderBy(persons => persons.Key ?? (CountryGroup)int.MaxValue)
                .Select(persons =>
                {
                    var taken = persons.Count(hired.Contains);
                    return new CountryGroupFigures(persons.Key, persons.Count(), taken, persons.Count() - taken);
                }),
        ];
    }

    public static IReadOnlyList<EmployerFigures> ByEmployer(RoundFacts facts)
    {
        var seats = facts.Seats.ToDictionary(fact => fact.EmployerId);
        var applicants = facts.Applicants.DistinctBy(pair => pair).CountBy(pair => pair.EmployerId).ToDictionary();
        var offers = facts.Offers.Where(fact => fact.Number is not null).ToLookup(fact => fact.EmployerId);
        var residual = facts.Residuals.ToLookup(fact => fact.EmployerId, fact => fact.Seats);
        return
        [
            .. facts.Employers.Select(employer => new EmployerFigures(
                employer,
                seats.GetValueOrDefault(employer)?.Advertised ?? 0,
                seats.GetValueOrDefault(employer)?.NotAdvertised ?? 0,
                applicants.GetValueOrDefault(employer),
                offers[employer].Count(),
                offers[employer].Count(fact => fact.HiredAs is not null),
                residual[employer].Sum()
            )),
        ];
    }

    public static IReadOnlyList<OfferRoundFigures> ByOfferRound(RoundFacts facts)
    {
        var byNumber = facts.Offers.ToLookup(fact => fact.Number);
        return
        [
            .. facts
                .OfferRounds.Select(fact => fact.Number)
                .Union(facts.Offers.Select(fact => fact.Number).OfType<int>())
                .Order()
                .Select(number =>
                {
                    int Of(AnswerKind? answer) => byNumber[number].Count(fact => fact.Answer == answer);
                    return new OfferRoundFigures(
                        number,
                        byNumber[number].Count(),
                        Of(AnswerKind.Accepted),
                        Of(AnswerKind.Declined),
                        Of(AnswerKind.DeclinedByOtherAcceptance),
                        Of(AnswerKind.Expired),
                        Of(null)
                    );
                }),
        ];
    }

    private static HashSet<Guid> Hired(RoundFacts facts) =>
        [.. facts.Offers.Where(fact => fact.HiredAs is not null).Select(fact => fact.PersonId)];
}
