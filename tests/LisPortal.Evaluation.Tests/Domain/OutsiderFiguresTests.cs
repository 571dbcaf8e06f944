using FsCheck;
using FsCheck.Fluent;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Contracts.Screening;
using LisPortal.Evaluation.Domain;

namespace LisPortal.Evaluation.Tests.Domain;

internal sealed class OutsiderFiguresTests
{
    private const int Smallest = 5;
    private static readonly Guid Own = Guid.Parse("00000000-0000-0000-0000-0000000000a1");
    private static readonly Guid Foreign = Guid.Parse("00000000-0000-0000-0000-0000000000a2");

    private static readonly Gen<RoundFacts> Rounds =
        from ownApplicants in Gen.Choose(0, 25)
        from foreignApplicants in Gen.Choose(0, 25)
        from shared in Gen.Choose(0, 10)
        from ownOffers in Gen.Choose(0, 15)
        from foreignOffers in Gen.Choose(0, 15)
        from hired in Gen.Elements(true, true, false).ArrayOf(40)
        select Round(ownApplicants, foreignApplicants, shared, ownOffers, foreignOffers, hired);

    [Test]
    public void Of_R_EVA_7_AnyRound_NothingShownOrSubtractedIsAboutFewerThanFive() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000),
            Prop.ForAll(
                Rounds.ToArbitrary(),
                facts =>
                {
                    var own = RoundStatistics.Totals(facts.Of(employer => employer == Own));
                    var shown = Shown(facts);
                    int?[] nation = [shown.Applicants, shown.Offers, shown.Hired, shown.NotHired];
                    int?[] rest =
                    [
                        shown.Applicants - own.Applicants,
                        shown.Offers - own.Offers,
                        shown.Hired - own.Hired,
                        shown.NotHired - own.NotHired,
                        shown.Applicants - shown.Hired,
                        shown.Applicants - shown.NotHired,
                        shown.Offers - shown.Hired,
                        shown.Offers - shown.Hired - (own.Offers - own.Hired),
                    ];
                    nation.Concat(rest).All(figure => figure is null or >= Smallest).ShouldBeTrue();
                }
            )
        );

    [Test]
    public void Of_LargeRound_ShowsTheTotals() => Shown(Round(100, 200, 10, 40, 60, [true, false])).Hired.ShouldBe(50);

    [Test]
    public void Of_R_EVA_7_FourHiredElsewhere_HidesEverythingThatTellsIt()
    {
        var shown = Shown(Round(100, 100, 0, 20, 9, [.. Enumerable.Repeat(true, 24).Concat(Enumerable.Repeat(false, 5))]));

        shown.Applicants.ShouldBe(200);
        shown.Hired.ShouldBeNull();
        shown.NotHired.ShouldBeNull();
        shown.ResidualSeats.ShouldBeNull();
        shown.PlansCreated.ShouldBeNull();
    }

    private static ShownFigures Shown(RoundFacts facts) =>
        OutsiderFigures.Of(
            RoundStatistics.Totals(facts),
            RoundStatistics.Totals(facts.Of(employer => employer == Own)),
            RoundStatistics.Totals(facts.Of(employer => employer != Own)),
            Smallest
        );

    /// <param name="hired">Whether each offer, own ones first, has led to hiring.</param>
    private static RoundFacts Round(int ownApplicants, int foreignApplicants, int shared, int ownOffers, int foreignOffers, bool[] hired)
    {
        List<Guid> own = [.. Persons(ownApplicants)];
        List<Guid> foreign = [.. own.Take(shared), .. Persons(foreignApplicants)];
        var offers = own.Take(ownOffers)
            .Select(person => (Own, person))
            .Concat(foreign.AsEnumerable().Reverse().Take(foreignOffers).Select(person => (Foreign, person)));
        var taken = new HashSet<Guid>();
        return new RoundFacts(
            [],
            [.. own.Select(person => (Own, person)), .. foreign.Select(person => (Foreign, person))],
            [
                .. offers.Select(
                    (offer, index) =>
                        new OfferFact
                        {
                            OfferId = Guid.NewGuid(),
                            RoundId = Guid.Empty,
                            PersonId = offer.person,
                            EmployerId = offer.Item1,
                            Number = 1,
                            Answer = hired[index % hired.Length] ? AnswerKind.Accepted : AnswerKind.Declined,
                            HiredAs = hired[index % hired.Length] && taken.Add(offer.person) ? PositionKind.Ordinary : null,
                        }
                ),
            ],
            [],
            [],
            new Dictionary<Guid, CountryGroup>()
        );
    }

    private static IEnumerable<Guid> Persons(int count) => Enumerable.Range(0, count).Select(_ => Guid.NewGuid());
}
