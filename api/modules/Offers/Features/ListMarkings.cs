using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>
/// R-OFF-4: which of the caller's applicants are taken, and by what kind of position; not by whom. Hidden from employers from one
/// week before the start (R-OFF-6).
/// </summary>
internal sealed class ListMarkings : IEndpoint
{
    /// <summary>One applicant who is taken.</summary>
    /// <param name="PersonName">Of the applicant.</param>
    /// <param name="Label">What was accepted.</param>
    /// <param name="MarkedAt">UTC; when it was registered.</param>
    /// <param name="BySystem">The employer's own registration was missing at the deadline.</param>
    internal sealed record MarkingItem(Guid PersonId, string PersonName, SeatKind Label, DateTimeOffset MarkedAt, bool BySystem);

    internal sealed record Query(Guid RoundId, PageRequest Page) : IQuery<Page<MarkingItem>>;

    private sealed record Cursor(DateTimeOffset AcceptedAt, Guid OfferId);

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request, PolicyBook policies)
        : IRequestHandler<Query, Result<Page<MarkingItem>>>
    {
        public async Task<Result<Page<MarkingItem>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var round = await mediator.Send(new AskRound(query.RoundId), cancellationToken);
            if (round is null)
                return Error.NotFound("round");
            var found = offers
                .Acceptances.AsNoTracking()
                .Where(row =>
                    row.RoundId == round.Id && (row.MarkedAt != null || row.MarkingDeadline < Deadline.EarliestOpenAt(request.Now))
                );
            if (!request.Caller.SeesAll)
            {
                if (request.Now >= Marking.HiddenFrom(round.StartDate, policies))
                    return new Page<MarkingItem>([], null, query.Page.WithTotal ? 0 : null);
                var applicants = await mediator.Send(
                    new AskApplicantsOfEmployers(round.Id, request.Caller.OrganisationIds),
                    cancellationToken
                );
                found = found.Where(row => applicants.Contains(row.PersonId));
            }
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                found = found.Where(row =>
                    row.AcceptedAt >= after.AcceptedAt && (row.AcceptedAt > after.AcceptedAt || row.OfferId.CompareTo(after.OfferId) > 0)
                );
            var rows = await found
                .OrderBy(row => row.AcceptedAt)
                .ThenBy(row => row.OfferId)
                .Take(query.Page.Size + 1)
                .ToListAsync(cancellationToken);
            var names = await mediator.Send(new AskPersonNames([.. rows.Select(row => row.PersonId)]), cancellationToken);
            return Paging.Of(
                rows,
                query.Page,
                row => new Cursor(row.AcceptedAt, row.OfferId),
                row =>
                {
                    var marking = row.MarkingAt(request.Now)!;
                    return new MarkingItem(
                        row.PersonId,
                        names.GetValueOrDefault(row.PersonId, ""),
                        marking.Label,
                        marking.At,
                        marking.BySystem
                    );
                },
                total
            );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}/markings",
                (Guid roundId, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId, page), cancellationToken).ToOk()
            )
            .Named("listMarkings", "Which of my applicants have accepted a position in the round")
            .WithAccess(OffersAccess.Markings, RowRule.Organisation)
            .Answers<Page<MarkingItem>>();
}
