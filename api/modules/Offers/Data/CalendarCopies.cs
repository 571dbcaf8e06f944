using LisPortal.Contracts.Announcement;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Data;

/// <summary>
/// Releases, offers, acceptances and groups carry the dates of their round's calendar, to be found and listed by. The Directorate
/// postpones dates (R-ANN-4) but never moves them forward, so a copy that is behind is too early: what it calls open is open, and
/// before anything is refused or written down because it calls a deadline passed, the calendar is followed.
/// </summary>
internal static class CalendarCopies
{
    public static async Task FollowCalendar(this OffersContext offers, RoundSummary round, CancellationToken cancellationToken)
    {
        foreach (var dates in round.OfferRounds)
        {
            var (response, marking) = (dates.ResponseDeadline, dates.MarkingDeadline);
            // Only these columns: an answer given at the same moment must not be overwritten.
            await offers
                .OfferRounds.Where(row =>
                    row.RoundId == round.Id
                    && row.Number == dates.Number
                    && (row.ResponseDeadline != response || row.MarkingDeadline != marking)
                )
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.ResponseDeadline, response).SetProperty(row => row.MarkingDeadline, marking),
                    cancellationToken
                );
            await offers
                .Offers.Where(row =>
                    row.RoundId == round.Id
                    && row.Number == dates.Number
                    && (row.ResponseDeadline != response || row.MarkingDeadline != marking)
                )
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.ResponseDeadline, response).SetProperty(row => row.MarkingDeadline, marking),
                    cancellationToken
                );
            await offers
                .Acceptances.Where(row =>
                    row.RoundId == round.Id
                    && row.MarkingDeadline != marking
                    && offers.Offers.Any(offer => offer.Id == row.OfferId && offer.Number == dates.Number)
                )
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.MarkingDeadline, marking), cancellationToken);
        }
        var last = round.LastMarkingDeadline;
        await offers
            .Groups.Where(row => row.RoundId == round.Id && row.LastMarkingDeadline != last)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastMarkingDeadline, last), cancellationToken);
    }
}
