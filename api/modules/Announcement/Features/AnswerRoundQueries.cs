using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>What other modules ask about rounds.</summary>
internal sealed class AnswerRoundQueries(AnnouncementContext announcement)
    : IRequestHandler<Contracts.Announcement.AskRound, RoundSummary?>,
        IRequestHandler<AskRounds, IReadOnlyList<RoundSummary>>
{
    public async Task<RoundSummary?> Handle(Contracts.Announcement.AskRound query, CancellationToken cancellationToken) =>
        await announcement.Rounds.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.RoundId, cancellationToken) is { } round
            ? Summary(round)
            : null;

    public async Task<IReadOnlyList<RoundSummary>> Handle(AskRounds query, CancellationToken cancellationToken) =>
        [
            .. (await announcement.Rounds.AsNoTracking().OrderByDescending(row => row.StartDate).ToListAsync(cancellationToken)).Select(
                Summary
            ),
        ];

    private static RoundSummary Summary(RecruitmentRound round) =>
        new(
            round.Id,
            round.Code,
            round.Season,
            round.AdsReadyAt,
            round.PublishedAt,
            round.ApplicationDeadline,
            round.OfferRounds,
            round.StartDate
        )
        {
            PublishedApplicationDeadline = round.PublishedApplicationDeadline,
        };
}
