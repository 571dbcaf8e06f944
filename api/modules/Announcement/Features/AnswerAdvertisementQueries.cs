using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>What other modules ask about advertisements.</summary>
internal sealed class AnswerAdvertisementQueries(AnnouncementContext announcement, RequestContext request)
    : IRequestHandler<Contracts.Announcement.AskAdvertisement, AdvertisementSummary?>,
        IRequestHandler<AskAdvertisementOfGroup, AdvertisementSummary?>,
        IRequestHandler<AskAdvertisedSeats, SeatCounts>,
        IRequestHandler<AskAdvertisementsOfRound, IReadOnlyList<AdvertisementSummary>>
{
    public async Task<AdvertisementSummary?> Handle(Contracts.Announcement.AskAdvertisement query, CancellationToken cancellationToken) =>
        await One(
            await announcement.Advertisements.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.AdvertisementId, cancellationToken),
            cancellationToken
        );

    public async Task<AdvertisementSummary?> Handle(AskAdvertisementOfGroup query, CancellationToken cancellationToken) =>
        await One(
            await announcement
                .Advertisements.AsNoTracking()
                .FirstOrDefaultAsync(row => row.Groups.Any(group => group.Id == query.GroupId), cancellationToken),
            cancellationToken
        );

    public async Task<SeatCounts> Handle(AskAdvertisedSeats query, CancellationToken cancellationToken)
    {
        var claimed = await announcement
            .Budgets.AsNoTracking()
            .Where(row => row.RoundId == query.RoundId && row.EmployerId == query.EmployerId)
            .ToListAsync(cancellationToken);
        return SeatCounts.Of(claimed.Select(row => (row.Kind, row.Claimed)));
    }

    public async Task<IReadOnlyList<AdvertisementSummary>> Handle(AskAdvertisementsOfRound query, CancellationToken cancellationToken)
    {
        var round = await announcement.Rounds.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.RoundId, cancellationToken);
        var rows = await announcement
            .Ready()
            .AsNoTracking()
            .Where(row => row.RoundId == query.RoundId)
            .OrderBy(row => row.Reference)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => Summary(row, round!.PublishedAt <= request.Now))];
    }

    private async Task<AdvertisementSummary?> One(Advertisement? row, CancellationToken cancellationToken) =>
        row is null
            ? null
            : Summary(
                row,
                await announcement.Published(request.Now).IgnoreAutoIncludes().AnyAsync(found => found.Id == row.Id, cancellationToken)
            );

    private static AdvertisementSummary Summary(Advertisement row, bool isPublished) =>
        new(
            row.Id,
            row.RoundId,
            row.EmployerId,
            row.Title,
            isPublished,
            row.Municipalities,
            [
                .. row
                    .Groups.OrderBy(group => group.Place)
                    .Select(group => new GroupSummary(
                        group.Id,
                        group.Name,
                        group.Kind,
                        group.Specialty,
                        group.Seats,
                        group.LaterPosition?.EmployerId,
                        group.LaterPosition?.Place,
                        group.MunicipalityIds
                    )),
            ],
            [.. row.Questions.Select(question => new QuestionSummary(question.Id, question.Kind, question.Text))]
        );
}
