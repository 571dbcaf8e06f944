namespace LisPortal.Simulation.Outcome;

/// <summary>What must hold in every finished round, checked from what the portal answers.</summary>
internal static class Invariants
{
    /// <returns>A sentence for each that is broken.</returns>
    public static IReadOnlyList<string> Broken(Facts facts) =>
        [
            .. EveryApplicationIsSeen(facts),
            .. SeatsAddUp(facts),
            .. NobodyIsHiredTwice(facts),
            .. NoOfferIsMadeToTheMarked(facts),
            .. NoSeatIsAboveTheAllocation(facts),
            .. OneInstantPerOfferRound(facts),
            .. FirstOffersLeaveTime(facts),
            .. EveryOfferHasAnOutcome(facts),
            .. OnePlanEach(facts),
            .. OneEmploymentOfEachPart(facts),
            .. StatisticsEqualTheFacts(facts),
            .. facts.LogFaults.Select(fault => $"the round log does not rebuild the same state (R-OFF-1): {fault}"),
        ];

    private static IEnumerable<string> EveryApplicationIsSeen(Facts facts) =>
        facts.Applications == facts.Listed
            ? []
            :
            [
                $"every acknowledged application reaches its employer (R-SCR-1): {facts.Applications} acknowledged, {facts.Listed} on lists",
            ];

    private static IEnumerable<string> SeatsAddUp(Facts facts) =>
        from seats in facts.Seats
        let hired = facts.Acceptances.Count(offer => offer.Ad == seats.Ad)
        where hired + seats.Residual != seats.Seats
        select $"hired + residual = seats (R-OFF-8): advertisement {seats.Ad} has {hired} hired and {seats.Residual} residual of {seats.Seats}";

    private static IEnumerable<string> NobodyIsHiredTwice(Facts facts) =>
        from acceptances in facts.Acceptances.GroupBy(offer => offer.PersonId)
        where acceptances.Count() > 1
        select $"nobody hired twice (R-OFF-2): one doctor is hired in advertisements {Ads(acceptances)}";

    private static IEnumerable<string> NoOfferIsMadeToTheMarked(Facts facts)
    {
        var acceptedIn = facts
            .Acceptances.GroupBy(offer => offer.PersonId)
            .ToDictionary(group => group.Key, group => group.Min(offer => offer.OfferRound));
        return from offer in facts.Offers
            let accepted = acceptedIn.GetValueOrDefault(offer.PersonId, int.MaxValue)
            where accepted < offer.OfferRound
            select $"no offer to a marked applicant (R-OFF-5): advertisement {offer.Ad} offered in round {offer.OfferRound} to one taken since round {accepted}";
    }

    private static IEnumerable<string> NoSeatIsAboveTheAllocation(Facts facts)
    {
        var advertised =
            from seats in facts.Seats.GroupBy(seats => seats.EmployerId)
            where seats.Sum(ad => ad.Seats) > facts.Allocated.GetValueOrDefault(seats.Key)
            select $"no seat above the allocation (R-ALL-12): advertisements {string.Join(", ", seats.Select(ad => ad.Ad))} have more seats than allocated";
        var offered =
            from seats in facts.Seats
            from number in Enumerable.Range(1, facts.OfferRounds)
            let taken = facts.Acceptances.Count(offer => offer.Ad == seats.Ad && offer.OfferRound < number)
            let offers = facts.Offers.Count(offer => offer.Ad == seats.Ad && offer.OfferRound == number)
            where taken + offers > seats.Seats
            select $"no seat above the allocation (R-OFF-1): advertisement {seats.Ad} has {offers} offers in round {number} for {seats.Seats - taken} free seats";
        return advertised.Concat(offered);
    }

    private static IEnumerable<string> OneInstantPerOfferRound(Facts facts) =>
        from offers in facts.Offers.GroupBy(offer => offer.OfferRound)
        let instants = offers.Select(offer => offer.ReleasedAt).Distinct().Count()
        where instants > 1
        select $"every offer of a round has the same release instant (R-OFF-1): round {offers.Key} has {instants}";

    private static IEnumerable<string> FirstOffersLeaveTime(Facts facts) =>
        from offer in facts.Offers.Where(offer => offer.OfferRound == 1)
        group offer by AnswerDays.Between(offer.ReleasedAt, offer.ResponseDeadline) into sameTime
        where sameTime.Key < AnswerDays.LeastInFirstOfferRound
        select $"three working days to answer the first offers (R-ANN-4): {sameTime.Count()} offers leave {sameTime.Key}";

    private static IEnumerable<string> EveryOfferHasAnOutcome(Facts facts) =>
        from offers in facts.Offers.Where(offer => offer.State == OfferState.Open).GroupBy(offer => offer.OfferRound)
        select $"no answer by the deadline is a no (R-OFF-3): {offers.Count()} offers of round {offers.Key} are still open";

    private static IEnumerable<string> OnePlanEach(Facts facts)
    {
        var hired = facts.Acceptances.Select(offer => offer.PersonId).ToHashSet();
        var plans = facts.Plans.ToLookup(person => person);
        var without = hired.Count(person => plans[person].Count() != 1);
        var unhired = facts.Plans.Count(person => !hired.Contains(person));
        return without + unhired == 0
            ? []
            : [$"every hired doctor has one plan (R-EDU-1): {without} have not, and {unhired} plans are others'"];
    }

    /// <summary>Hospital and municipality, each once.</summary>
    private static IEnumerable<string> OneEmploymentOfEachPart(Facts facts)
    {
        var hired = facts.Acceptances.Select(offer => offer.PersonId).ToHashSet();
        var employed = facts.Employments.ToLookup(employment => employment.PersonId, employment => employment.Part);
        var wrong = hired.Count(person => !employed[person].Order(StringComparer.Ordinal).SequenceEqual(["hospital", "municipality"]));
        var unhired = employed.Count(person => !hired.Contains(person.Key));
        return wrong + unhired == 0
            ? []
            : [$"a hired doctor is employed by hospital and municipality (R-OFF-9): {wrong} are not, and {unhired} others are"];
    }

    private static IEnumerable<string> StatisticsEqualTheFacts(Facts facts) =>
        from counted in Figures.Of(facts)
        let published = facts.Statistics.GetValueOrDefault(counted.Key, -1)
        where published != counted.Value
        select $"statistics equal the facts (R-EVA-3): {counted.Key} are {published}, and counted {counted.Value}";

    private static string Ads(IEnumerable<OfferFact> offers) => string.Join(", ", offers.Select(offer => offer.Ad));
}
