using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>A Norwegian date, with the time of day if one was set.</summary>
internal readonly record struct LocalStep(DateOnly Date, TimeOnly? Time = null)
{
    public DateTimeOffset At(TimeOnly ordinaryHour) => OsloTime.InstantOf(Date, Time ?? ordinaryHour);
}
