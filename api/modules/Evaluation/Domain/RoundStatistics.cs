using LisPortal.Contracts.Offers;
using LisPortal.Contracts.Screening;

namespace LisPortal.Evaluation.Domain;

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
