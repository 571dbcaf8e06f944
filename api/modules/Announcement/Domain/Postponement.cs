using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>R-SCR-2, R-ANN-4: what the Directorate wants a published calendar to be. Dates that stay are repeated as they are.</summary>
/// <param name="Reason">For everybody to read.</param>
internal sealed record Postponement(Deadline ApplicationDeadline, IReadOnlyList<OfferRoundDates> OfferRounds, string Reason)
{
    public const int LongestReason = 1000;
}
