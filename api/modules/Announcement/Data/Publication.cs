using System.Linq.Expressions;
using LisPortal.Announcement.Domain;

namespace LisPortal.Announcement.Data;

/// <summary>
/// R-ANN-1, computed: an advertisement is public when all parties have approved it, its employer's claimed seats are within the
/// allocation, and the round's instant of publication has come. Nothing has to run for it to become so.
/// </summary>
internal static class Publication
{
    /// <summary>Approved, and of no kind of seat does the employer hold more than it has now (R-ALL-12).</summary>
    public static IQueryable<Advertisement> Ready(this AnnouncementContext announcement) =>
        announcement.Advertisements.Where(row => row.ApprovedAt != null).Where(announcement.OverBudget(over: false));

    public static IQueryable<Advertisement> Published(this AnnouncementContext announcement, DateTimeOffset now) =>
        announcement.Ready().Where(row => announcement.Rounds.Any(round => round.Id == row.RoundId && round.PublishedAt <= now));

    /// <summary>An allocation that was reduced after the seats were claimed: all the employer's advertisements of that kind wait until mended.</summary>
    public static Expression<Func<Advertisement, bool>> OverBudget(this AnnouncementContext announcement, bool over) =>
        row =>
            over
            == announcement.Budgets.Any(budget =>
                budget.RoundId == row.RoundId
                && budget.EmployerId == row.EmployerId
                && budget.Claimed > budget.Allocated
                && row.Groups.Any(group => group.SeatKind == budget.Kind)
            );
}
