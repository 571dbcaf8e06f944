using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Domain;
using LisPortal.Testing;

namespace LisPortal.Offers.Tests.Domain;

internal sealed class ReleaseCalendarTests
{
    private static readonly DateTimeOffset Day = new(2018, 10, 26, 6, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);
    private static readonly OfferRoundDates First = new(1, Day, new Deadline(Day.AddDays(5)), new Deadline(Day.AddDays(6)));
    private static readonly OfferRoundDates Second = new(2, Day.AddDays(7), new Deadline(Day.AddDays(10)), new Deadline(Day.AddDays(11)));

    [Test]
    public void Refusal_R_ANN_5_AMillisecondBeforeTheInstant_IsTooEarly()
    {
        Calendar().Refusal(First, First.OfferAt - Millisecond).ShouldNotBeNull().Rule.ShouldBe("R-ANN-5");
        Calendar().Refusal(First, First.OfferAt).ShouldBeNull();
    }

    [Test]
    public void Refusal_R_OFF_1_ReleasedBefore_IsRefused() =>
        Calendar(1).Refusal(First, First.OfferAt).ShouldBe(OfferErrors.AlreadyReleased);

    [Test]
    public void Refusal_R_OFF_1_TheOneBeforeNotReleased_IsRefused() =>
        Calendar().Refusal(Second, Second.OfferAt).ShouldBe(OfferErrors.PreviousNotReleased);

    [Test]
    public void Refusal_R_OFF_4_MarkingDeadlineOfTheOneBeforeNotPassed_IsRefused()
    {
        var tight = Second with { OfferAt = First.MarkingDeadline.Stated };
        var calendar = new ReleaseCalendar([First, tight], [1], ShippedPolicies.Book);

        calendar.Refusal(tight, First.MarkingDeadline.End - Millisecond).ShouldNotBeNull().Code.ShouldBe("offers.previous-not-marked");
        calendar.Refusal(tight, First.MarkingDeadline.End).ShouldBeNull();
    }

    [Test]
    public void StageOf_ByTheClock_ChangesWhenEachDeadlinesMinuteIsOver()
    {
        Calendar().StageOf(First, First.OfferAt - Millisecond).ShouldBe(OfferRoundStage.Waiting);
        Calendar().StageOf(First, First.OfferAt).ShouldBe(OfferRoundStage.ReadyToRelease);
        Calendar().StageOf(First, First.ResponseDeadline.End).ShouldBe(OfferRoundStage.Missed);
        Calendar(1).StageOf(First, First.ResponseDeadline.End - Millisecond).ShouldBe(OfferRoundStage.AwaitingAnswers);
        Calendar(1).StageOf(First, First.ResponseDeadline.End).ShouldBe(OfferRoundStage.AwaitingMarking);
        Calendar(1).StageOf(First, First.MarkingDeadline.End - Millisecond).ShouldBe(OfferRoundStage.AwaitingMarking);
        Calendar(1).StageOf(First, First.MarkingDeadline.End).ShouldBe(OfferRoundStage.Done);
        Calendar().StageOf(Second, Second.OfferAt).ShouldBe(OfferRoundStage.Waiting);
    }

    private static ReleaseCalendar Calendar(params int[] released) => new([Second, First], released, ShippedPolicies.Book);
}
