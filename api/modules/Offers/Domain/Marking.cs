using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;

namespace LisPortal.Offers.Domain;

internal sealed record Marking(SeatKind Label, DateTimeOffset At, bool BySystem)
{
    /// <summary>R-OFF-6: hidden from employers from one week before the position starts, at midnight in Norway.</summary>
    public static DateTimeOffset HiddenFrom(DateOnly startDate, PolicyBook policies) =>
        OsloTime.StartOf(startDate.AddDays(-(policies.Find(OffersPolicies.MarkingHiddenDaysBeforeStart, startDate)?.Value ?? 0)));
}
