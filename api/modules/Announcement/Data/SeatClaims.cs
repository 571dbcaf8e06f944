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
        RecruitmentRound round,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var own = await announcement
            .Advertisements.AsNoTracking()
            .Where(row => row.RoundId == advertisement.RoundId && row.EmployerId == advertisement.EmployerId && row.Id != advertisement.Id)
            .ToListAsync(cancellationToken);
        var budgets = await announcement
            .Budgets.AsNoTracking()
            .Where(row => row.RoundId == advertisement.RoundId && row.EmployerId == advertisement.EmployerId)
            .ToListAsync(cancellationToken);
        // What has lapsed will never be published.
        var live = own.Where(row =>
            row.HasApproved(row.EmployerId) && (row.ApprovedAt is not null || row.IsOpen(round, now, isOver: false))
        );
        var held = SeatCounts.Of(live.SelectMany(row => row.SeatsByKind));
        var allocated = SeatCounts.Of(budgets.Select(row => (row.Kind, row.Allocated)));
        return advertisement
            .SeatsByKind.Where(part => held[part.Kind] + part.Seats > allocated[part.Kind])
            .Select(part => AdvertisementErrors.MoreThanAllocated(part.Kind, allocated[part.Kind], held[part.Kind], part.Seats))
            .FirstOrDefault();
    }

    /// <summary>Gives back what the advertisement holds, if it does, before it loses an approval or its content changes.</summary>
    public static async Task Release(
        this AnnouncementContext announcement,
        Advertisement advertisement,
        CancellationToken cancellationToken
    )
    {
        if (advertisement.ApprovedAt is null)
            return;
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
