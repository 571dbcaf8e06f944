using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Features;

/// <summary>The real calendar of autumn 2018 (Helsedirektoratet), shown in the contract.</summary>
internal static class RoundExample
{
    public static PlanRound.Request Autumn2018 { get; } =
        new(
            "autumn-2018",
            Season.Autumn,
            By(8, 28, 12, 0),
            At(8, 31, 8, 0),
            By(9, 16, 23, 59),
            [
                new OfferRoundDates(1, At(10, 26, 8, 0), By(10, 31, 23, 59), By(11, 1, 12, 0)),
                new OfferRoundDates(2, At(11, 2, 8, 0), By(11, 7, 23, 59), By(11, 8, 12, 0)),
            ],
            new DateOnly(2019, 3, 1)
        );

    /// <summary>The first offers of that round went out late, so the dates after them move.</summary>
    public static PostponeRound.Request Postponement { get; } =
        new(
            By(9, 16, 23, 59),
            [
                new OfferRoundDates(1, At(10, 26, 8, 0), By(11, 1, 23, 59), By(11, 2, 12, 0)),
                new OfferRoundDates(2, At(11, 5, 8, 0), By(11, 7, 23, 59), By(11, 8, 12, 0)),
            ],
            "Offers could not be sent on the day set, and applicants are to have their three working days."
        );

    private static Deadline By(int month, int day, int hour, int minute) => new(At(month, day, hour, minute));

    private static DateTimeOffset At(int month, int day, int hour, int minute) =>
        OsloTime.InstantOf(new DateOnly(2018, month, day), new TimeOnly(hour, minute));
}
