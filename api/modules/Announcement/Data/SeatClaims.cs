using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Data;

/// <summary>R-ALL-12 in the database: guarded updates in one order of kinds, rolled back with the command when one is refused.</summary>
internal static class SeatClaims
{
    public static async Task<Result<Done>> Claim(
        this AnnouncementContext announcement,
        Advertisement advertisement,
        CancellationToken cancellationToken
    )
    {
        foreach (var (kind, seats) in advertisement.SeatsByKind)
        {
            var budget = announcement.BudgetOf(advertisement, kind);
            var claimed = await budget
                .Where(row => row.Claimed + seats <= row.Allocated)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Claimed, row => row.Claimed + seats), cancellationToken);
            if (claimed == 0)
            {
                var now = await budget.AsNoTracking().FirstOrDefaultAsync(cancellationToken);
                return AdvertisementErrors.MoreThanAllocated(kind, now?.Allocated ?? 0, now?.Claimed ?? 0, seats);
            }
        }
        return Done.Instance;
    }

    /// <summary>Gives back what the advertisement holds, before its content changes.</summary>
    public static async Task Release(
        this AnnouncementContext announcement,
        Advertisement advertisement,
        CancellationToken cancellationToken
    )
    {
        foreach (var (kind, seats) in advertisement.SeatsByKind)
            await announcement
                .BudgetOf(advertisement, kind)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Claimed, row => row.Claimed - seats), cancellationToken);
    }

    private static IQueryable<SeatBudget> BudgetOf(this AnnouncementContext announcement, Advertisement advertisement, SeatKind kind) =>
        announcement.Budgets.Where(row =>
            row.RoundId == advertisement.RoundId && row.EmployerId == advertisement.EmployerId && row.Kind == kind
        );
}
