using FsCheck;
using FsCheck.Fluent;
using LisPortal.Offers.Domain;

namespace LisPortal.Offers.Tests.Domain;

internal sealed class OfferCascadeTests
{
    private static readonly Guid[] Persons = [.. Enumerable.Range(1, 6).Select(Id)];
    private static readonly Guid[] Groups = [.. Enumerable.Range(101, 3).Select(Id)];

    /// <summary>A small round on paper: rankings, seats, and for every person and group how an offer would be answered.</summary>
    private sealed record Round(int[] Seats, Guid[][] Rankings, bool[] SaysYes)
    {
        public bool Accepts(Guid group, Guid person) =>
            SaysYes[(Array.IndexOf(Groups, group) * Persons.Length) + Array.IndexOf(Persons, person)];

        public IReadOnlyList<GroupSeats> GroupSeats => [.. Groups.Zip(Seats, (group, seats) => new GroupSeats(group, seats))];

        public IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> RankingOf =>
            Groups.Zip(Rankings).ToDictionary(pair => pair.First, pair => (IReadOnlyList<Guid>)pair.Second);
    }

    private static readonly Gen<Round> Rounds =
        from seats in Gen.Choose(0, 3).ArrayOf(Groups.Length)
        from order in Gen.Shuffle(Persons).ArrayOf(Groups.Length)
        from lengths in Gen.Choose(0, Persons.Length).ArrayOf(Groups.Length)
        from yes in Gen.Elements(true, false).ArrayOf(Groups.Length * Persons.Length)
        select new Round(seats, [.. order.Zip(lengths, (ranking, length) => ranking[..length])], yes);

    [Test]
    public void Next_R_OFF_1_AnyRound_EqualsTheDefinitionAtEveryOfferRound() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Rounds.ToArbitrary(),
                round =>
                {
                    foreach (var (history, offers) in Play(round, offerRounds: 4))
                        offers.Select(offer => (offer.GroupId, offer.PersonId)).ShouldBe(ByDefinition(round, history), ignoreOrder: true);
                }
            )
        );

    [Test]
    public void Next_AnyRound_NeverOffersMoreThanFreeNorToTheTaken() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Rounds.ToArbitrary(),
                round =>
                {
                    foreach (var (history, offers) in Play(round, offerRounds: 4))
                    {
                        offers.Any(offer => history.Accepted.ContainsKey(offer.PersonId)).ShouldBeFalse("R-OFF-5");
                        offers.Any(offer => history.Offered.Contains((offer.GroupId, offer.PersonId))).ShouldBeFalse();
                        foreach (var part in round.GroupSeats)
                        {
                            var held = history.Accepted.Values.Count(group => group == part.GroupId);
                            (offers.Count(offer => offer.GroupId == part.GroupId) + held).ShouldBeLessThanOrEqualTo(part.Seats);
                        }
                    }
                }
            )
        );

    [Test]
    public void Next_GroupWithoutRanking_MakesNoOffers() =>
        OfferCascade
            .Next(
                [new GroupSeats(Groups[0], 2)],
                new Dictionary<Guid, IReadOnlyList<Guid>>(),
                new OfferHistory(new HashSet<(Guid, Guid)>(), new Dictionary<Guid, Guid>())
            )
            .ShouldBeEmpty();

    /// <summary>The definition, word by word and without a cursor: offered is who is eligible and has fewer eligible before them than seats are free.</summary>
    private static IEnumerable<(Guid, Guid)> ByDefinition(Round round, OfferHistory history) =>
        from part in round.GroupSeats
        let ranking = round.RankingOf[part.GroupId]
        let free = part.Seats - history.Accepted.Count(pair => pair.Value == part.GroupId)
        from person in ranking
        where Eligible(person, part.GroupId, history)
        where ranking.TakeWhile(other => other != person).Count(other => Eligible(other, part.GroupId, history)) < free
        select (part.GroupId, person);

    private static bool Eligible(Guid person, Guid group, OfferHistory history) =>
        !history.Accepted.Any(pair => pair.Key == person) && !history.Offered.Any(had => had == (group, person));

    private static IEnumerable<(OfferHistory History, IReadOnlyList<NextOffer> Offers)> Play(Round round, int offerRounds)
    {
        var offered = new HashSet<(Guid, Guid)>();
        var accepted = new Dictionary<Guid, Guid>();
        for (var number = 1; number <= offerRounds; number++)
        {
            var history = new OfferHistory(offered.ToHashSet(), accepted.ToDictionary());
            var offers = OfferCascade.Next(round.GroupSeats, round.RankingOf, history);
            yield return (history, offers);
            foreach (var offer in offers)
            {
                offered.Add((offer.GroupId, offer.PersonId));
                if (round.Accepts(offer.GroupId, offer.PersonId))
                    accepted.TryAdd(offer.PersonId, offer.GroupId);
            }
        }
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
