using System.Linq.Expressions;
using LisPortal.Announcement.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Data;

/// <summary>
/// R-ANN-1, computed: an advertisement is public when all parties have approved it, its employer's claimed seats are within the
/// allocation, and the round's instant of publication has come. Nothing has to run for it to become so.
/// </summary>
internal static class Publication
{
    /// <summary>Approved, and of no kind of seat does it hold one that the employer has no more (R-ALL-12).</summary>
    public static IQueryable<Advertisement> Ready(this AnnouncementContext announcement) =>
        announcement.Advertisements.Where(row => row.ApprovedAt != null).Where(announcement.OverBudget(over: false));

    public static IQueryable<Advertisement> Published(this AnnouncementContext announcement, DateTimeOffset now) =>
        announcement.Ready().Where(row => announcement.Rounds.Any(round => round.Id == row.RoundId && round.PublishedAt <= now));

    /// <summary>
    /// An allocation that was reduced after the seats were claimed. Who was approved first keeps its seats; an advertisement with which the
    /// employer comes to hold more than it has waits until it is mended.
    /// </summary>
    public static Expression<Func<Advertisement, bool>> OverBudget(this AnnouncementContext announcement, bool over) =>
        row =>
            over
            == announcement.Budgets.Any(budget =>
                budget.RoundId == row.RoundId
                && budget.EmployerId == row.EmployerId
                && budget.Claimed > budget.Allocated
                && row.Groups.Any(group => group.SeatKind == budget.Kind)
                && announcement
                    .Advertisements.Where(first =>
                        first.RoundId == row.RoundId
                        && first.EmployerId == row.EmployerId
                        && (first.ApprovedAt < row.ApprovedAt || (first.ApprovedAt == row.ApprovedAt && first.Number <= row.Number))
                    )
                    .SelectMany(first => first.Groups)
                    .Where(group => group.SeatKind == budget.Kind)
                    .Sum(group => group.Seats) > budget.Allocated
            );

    /// <summary>Whether the employer holds more than it has been given of a kind that the advertisement is of, so that this one can be mended too.</summary>
    public static Task<bool> CanBeMended(
        this AnnouncementContext announcement,
        Advertisement advertisement,
        CancellationToken cancellationToken
    )
    {
        var kinds = advertisement.SeatsByKind.Select(part => part.Kind).ToList();
        return announcement.Budgets.AnyAsync(
            budget =>
                budget.RoundId == advertisement.RoundId
                && budget.EmployerId == advertisement.EmployerId
                && budget.Claimed > budget.Given
                && kinds.Contains(budget.Kind),
            cancellationToken
        );
    }
}
