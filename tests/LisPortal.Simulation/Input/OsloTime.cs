namespace LisPortal.Simulation.Input;

/// <summary>Norwegian civil time, as the calendars are written in.</summary>
internal static class OsloTime
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>UTC. As the server reads it: a time skipped in spring moves forward by the gap, one that comes twice means its second coming.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        var offset =
            _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Min()
            : _zone.IsInvalidTime(local) ? _zone.GetUtcOffset(local.AddDays(-1))
            : _zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, _zone).DateTime);
}
