using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;

namespace LisPortal.Announcement.Features;

/// <summary>A round as clients see it. Instants are UTC; at the instant is in time.</summary>
/// <param name="Stage">Where the round stands now.</param>
/// <param name="OfferRound">The offer round that began last; null before the first.</param>
/// <param name="StartDate">First day of the positions, Europe/Oslo.</param>
/// <param name="Warnings">Odd but legal dates (R-ANN-4).</param>
internal sealed record RoundResponse(
    Guid Id,
    string Code,
    Season Season,
    RoundStage Stage,
    int? OfferRound,
    DateTimeOffset AdsReadyAt,
    DateTimeOffset PublishedAt,
    DateTimeOffset ApplicationDeadline,
    IReadOnlyList<OfferRoundDates> OfferRounds,
    DateOnly StartDate,
    IReadOnlyList<CalendarWarning> Warnings,
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
            round.Version
        );
    }
}
