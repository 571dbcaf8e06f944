using LisPortal.Kernel.Policies;

namespace LisPortal.Offers.Domain;

/// <summary>The dated policies that this module alone asks for.</summary>
internal static class OffersPolicies
{
    /// <summary>R-OFF-6: days before the start date from which a marking is hidden from employers.</summary>
    public static PolicyKey<int> MarkingHiddenDaysBeforeStart { get; } = new("offers.marking.hidden-days-before-start");
}
