namespace LisPortal.Kernel.Time;

/// <summary>Norwegian civil time. Instants are UTC everywhere else; this is the only place that knows the zone.</summary>
public static class OsloTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>
    /// The UTC instant at which clocks in Norway show <paramref name="time"/> on <paramref name="date"/>. A time skipped in spring is
    /// moved forward by the length of the gap (02:30 becomes 03:30); one that comes twice in autumn means its second coming, so that
    /// no deadline passes, and nothing is published, before the stated time has come for the last time.
    /// </summary>
    public static DateTimeOffset InstantOf(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        if (!Zone.IsInvalidTime(local))
        {
            var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Min() : Zone.GetUtcOffset(local);
            return new DateTimeOffset(local, offset).ToUniversalTime();
        }

        // With the offset in force before the gap the skipped time is read as if clocks had not been moved yet.
        var before = Zone.GetUtcOffset(local.AddDays(-1));
        return new DateTimeOffset(local, before).ToUniversalTime();
    }

    /// <summary>The first instant of <paramref name="date"/>; clocks in Norway are never moved at midnight.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => InstantOf(date, TimeOnly.MinValue);

    /// <summary>The date in Norway at <paramref name="instant"/>.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));

    /// <summary>The time of day in Norway at <paramref name="instant"/>.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(Local(instant));

    private static DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
}
