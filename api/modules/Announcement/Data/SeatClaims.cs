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

    /// <summary>
    /// Whether what the trust has approved comes to more than it has, so that it hears of it itself and not the last municipality.
    /// The claim is what counts.
    /// </summary>
    public static async Task<Error?> Excess(
        this AnnouncementContext announcement,
        Advertisement advertisement,
        CancellationToken cancellationToken
    )
    {
        var others = await announcement
            .Advertisements.AsNoTracking()
            .Where(row => row.RoundId == advertisement.RoundId && row.EmployerId == advertisement.EmployerId && row.Id != advertisement.Id)
            .ToListAsync(cancellationToken);
        var held = SeatCounts.Of(others.Where(row => row.HasApproved(row.EmployerId)).SelectMany(row => row.SeatsByKind));
        foreach (var (kind, seats) in advertisement.SeatsByKind)
        {
            var budget = await announcement.BudgetOf(advertisement, kind).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
            if (held[kind] + seats > (budget?.Allocated ?? 0))
                return AdvertisementErrors.MoreThanAllocated(kind, budget?.Allocated ?? 0, held[kind], seats);
        }
        return null;
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
