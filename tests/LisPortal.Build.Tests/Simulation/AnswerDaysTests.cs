using LisPortal.Kernel.Time;
using LisPortal.Simulation.Input;
using LisPortal.Simulation.Outcome;

namespace LisPortal.Build.Tests.Simulation;

internal sealed class AnswerDaysTests
{
    [TestCase(2018, 10, 26, 8, 31, 23, 5)]
    [TestCase(2018, 10, 29, 12, 31, 23, 2)]
    [TestCase(2018, 12, 24, 7, 27, 23, 2)]
    [TestCase(2019, 4, 17, 8, 23, 23, 3)]
    public void Between_R_ANN_4_SundaysHolidaysAndTheMorning(
        int year,
        int month,
        int day,
        int hour,
        int lastDay,
        int lastHour,
        int expected
    ) =>
        AnswerDays
            .Between(
                OsloTime.InstantOf(new DateOnly(year, month, day), new TimeOnly(hour, 0)),
                OsloTime.InstantOf(new DateOnly(year, month, lastDay), new TimeOnly(lastHour, 59))
            )
            .ShouldBe(expected);
}
