using LisPortal.Announcement.Domain;

namespace LisPortal.Announcement.Tests.Domain;

internal sealed class YearlyDayTests
{
    [Test]
    public void NextAfter_IsStrictlyLater()
    {
        var march = new YearlyDay(3, 1);
        march.NextAfter(new DateOnly(2018, 8, 31)).ShouldBe(new DateOnly(2019, 3, 1));
        march.NextAfter(new DateOnly(2019, 2, 28)).ShouldBe(new DateOnly(2019, 3, 1));
        march.NextAfter(new DateOnly(2019, 3, 1)).ShouldBe(new DateOnly(2020, 3, 1));
    }
}
