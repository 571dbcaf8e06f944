using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>A date, what it is and what it is to become, with its place in the request.</summary>
internal readonly record struct MovedDate(CalendarDate Date, int? OfferRound, DateTimeOffset From, DateTimeOffset To, string Path)
{
    /// <summary>Offers go out at the instant itself; the other dates are deadlines, which last through their minute.</summary>
    public bool HasComeAs(DateTimeOffset stated, DateTimeOffset now) =>
        Date == CalendarDate.OfferAt ? stated <= now : new Deadline(stated).HasPassed(now);
}
