using FsCheck;
using FsCheck.Fluent;
using LisPortal.Announcement.Domain;
using LisPortal.Testing;

namespace LisPortal.Announcement.Tests.Domain;

internal sealed class RoundPhaseTests
{
    private static readonly RoundCalendar Autumn = RoundCalendar
        .Create(Calendars.Autumn2018.WithOrdinaryHours(ShippedPolicies.Book).Value, ShippedPolicies.Book)
        .Value;

    [TestCase("2018-01-01T00:00Z", RoundStage.AdsOpen, null)]
    [TestCase("2018-08-28T10:00:59.999Z", RoundStage.AdsOpen, null)]
    [TestCase("2018-08-28T10:01Z", RoundStage.AdsClosed, null)]
    [TestCase("2018-08-31T05:59:59.999Z", RoundStage.AdsClosed, null)]
    [TestCase("2018-08-31T06:00Z", RoundStage.ApplicationsOpen, null)]
    [TestCase("2018-09-16T21:59:59.999Z", RoundStage.ApplicationsOpen, null)]
    [TestCase("2018-09-16T22:00Z", RoundStage.Screening, null)]
    [TestCase("2018-10-26T05:59:59.999Z", RoundStage.Screening, null)]
    [TestCase("2018-10-26T06:00Z", RoundStage.AwaitingAnswers, 1)]
    [TestCase("2018-10-31T22:59:59.999Z", RoundStage.AwaitingAnswers, 1)]
    [TestCase("2018-10-31T23:00Z", RoundStage.AwaitingMarking, 1)]
    [TestCase("2018-11-01T11:00:59.999Z", RoundStage.AwaitingMarking, 1)]
    [TestCase("2018-11-01T11:01Z", RoundStage.BetweenOfferRounds, 1)]
    [TestCase("2018-11-02T07:00Z", RoundStage.AwaitingAnswers, 2)]
    [TestCase("2018-11-21T11:00:59.999Z", RoundStage.AwaitingMarking, 5)]
    [TestCase("2018-11-21T11:01Z", RoundStage.Finished, 5)]
    [TestCase("2030-01-01T00:00Z", RoundStage.Finished, 5)]
    public void PhaseAt_EveryBoundary_TheMinuteOfADeadlineIsInTimeAndReleasesAreSharp(string instant, RoundStage stage, int? offerRound) =>
        Autumn.PhaseAt(DateTimeOffset.Parse(instant)).ShouldBe(new RoundPhase(stage, offerRound));

    [Test]
    public void PhaseAt_LaterInstants_NeverGoBack()
    {
        var minutes = Gen.Choose(-10_000, 400_000);
        Prop.ForAll(
                minutes.Two().ToArbitrary(),
                pair =>
                {
                    var earlier = Order(Autumn.PhaseAt(Autumn.Steps.AdsReadyAt.Stated.AddMinutes(Math.Min(pair.Item1, pair.Item2))));
                    var later = Order(Autumn.PhaseAt(Autumn.Steps.AdsReadyAt.Stated.AddMinutes(Math.Max(pair.Item1, pair.Item2))));
                    return earlier <= later;
                }
            )
            .QuickCheckThrowOnFailure();

        static int Order(RoundPhase phase) =>
            phase.Stage == RoundStage.Finished ? int.MaxValue : ((phase.OfferRound ?? 0) * 10) + (int)phase.Stage;
    }
}
