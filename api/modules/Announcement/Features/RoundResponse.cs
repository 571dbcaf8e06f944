using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Features;

/// <summary>A round as clients see it. Instants are UTC and whole minutes: deadlines last through theirs, releases come at its beginning.</summary>
/// <param name="Code">Unique short name, e.g. <c>autumn-2018</c>.</param>
/// <param name="Stage">Where the round stands now.</param>
/// <param name="OfferRound">The offer round that began last; null before the first.</param>
/// <param name="PublishedAt">UTC; the advertisements are public from this instant on.</param>
/// <param name="OfferRounds">In the order of their numbers.</param>
/// <param name="StartDate">First day of the positions, Europe/Oslo.</param>
/// <param name="Warnings">Odd but legal dates (R-ANN-4).</param>
/// <param name="Postponements">How dates were moved by the Directorate after publication, in the order it happened.</param>
internal sealed record RoundResponse(
    Guid Id,
    string Code,
    Season Season,
    RoundStage Stage,
    int? OfferRound,
    Deadline AdsReadyAt,
    DateTimeOffset PublishedAt,
    Deadline ApplicationDeadline,
    IReadOnlyList<OfferRoundDates> OfferRounds,
    DateOnly StartDate,
    IReadOnlyList<CalendarWarning> Warnings,
    IReadOnlyList<PostponementResponse> Postponements,
    int Version
) : IVersioned
{
    RecordKey IVersioned.Record => RecordOf(Id);

    public static RecordKey RecordOf(Guid roundId) => RecordKey.Of<RoundResponse>(roundId);

    public static RoundResponse Of(RecruitmentRound round, PolicyBook policies, DateTimeOffset now)
    {
        var phase = round.Calendar.PhaseAt(now);
        return new(
            round.Id,
            round.Code,
            round.Season,
            phase.Stage,
            phase.OfferRound,
            round.AdsReadyAt,
            round.PublishedAt,
            round.ApplicationDeadline,
            round.OfferRounds,
            round.StartDate,
            round.Calendar.Warnings(policies),
            [.. round.Postponed.GroupBy(date => date.Change).Select(PostponementResponse.Of)],
            round.Version
        );
    }
}
