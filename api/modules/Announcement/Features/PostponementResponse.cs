using LisPortal.Announcement.Domain;

namespace LisPortal.Announcement.Features;

/// <summary>Dates of a published calendar that the Directorate moved together, for everybody to see.</summary>
/// <param name="Number">From 1 in the round.</param>
/// <param name="At">When it was done, UTC.</param>
/// <param name="Reason">In the Directorate's words.</param>
/// <param name="Dates">What was moved, in the order of the calendar.</param>
internal sealed record PostponementResponse(int Number, DateTimeOffset At, string Reason, IReadOnlyList<PostponedDateResponse> Dates)
{
    public static PostponementResponse Of(IGrouping<int, PostponedDate> change) =>
        new(
            change.Key,
            change.First().At,
            change.First().Reason,
            [.. change.Select(date => new PostponedDateResponse(date.Date, date.OfferRound, date.From, date.To))]
        );
}
