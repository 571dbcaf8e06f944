using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applications;

/// <summary>The caller's own applications, the newest first.</summary>
internal sealed class ListMyApplications : IEndpoint
{
    internal sealed record Query(PageRequest Page) : IQuery<Page<Item>>;

    /// <param name="Open">Can still be changed, withdrawn, or submitted anew if withdrawn.</param>
    /// <param name="Groups">Names of the position groups, most wanted first.</param>
    /// <param name="TotalPoints">Hundredths of a point.</param>
    internal sealed record Item(
        Guid Id,
        Guid AdvertisementId,
        string AdvertisementTitle,
        Guid RoundId,
        string RoundCode,
        Guid EmployerId,
        string EmployerName,
        string ReceiptNumber,
        DateTimeOffset SubmittedAt,
        DateTimeOffset ChangedAt,
        DateTimeOffset? WithdrawnAt,
        Deadline Deadline,
        bool Open,
        IReadOnlyList<string> Groups,
        int TotalPoints,
        int Version
    );

    private sealed record Cursor(DateTimeOffset SubmittedAt, string ReceiptNumber);

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<Page<Item>>>
    {
        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var mine = screening.Applications.AsNoTracking().Where(row => row.PersonId == request.Caller.RequiredUserId);
            int? total = query.Page.WithTotal ? await mine.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
            {
                mine = mine.Where(row =>
                    row.SubmittedAt <= after.SubmittedAt
                    && (row.SubmittedAt < after.SubmittedAt || row.ReceiptNumber.CompareTo(after.ReceiptNumber) > 0)
                );
            }

            var rows = await mine.OrderByDescending(row => row.SubmittedAt)
                .ThenBy(row => row.ReceiptNumber)
                .Take(query.Page.Size + 1)
                .ToListAsync(cancellationToken);
            var employers = await mediator.Send(new AskOrganisationNames(rows.Select(row => row.EmployerId)), cancellationToken);
            var advertised = new Dictionary<Guid, AdvertisementInRound>();
            foreach (var id in rows.Select(row => row.AdvertisementId).Distinct())
            {
                advertised[id] =
                    await advertisements.Find(id, cancellationToken)
                    ?? throw new InvalidOperationException("An advertisement that was applied for is gone.");
            }

            return Paging.Of(
                rows,
                query.Page,
                row => new Cursor(row.SubmittedAt, row.ReceiptNumber),
                row => Of(row, advertised[row.AdvertisementId], employers.GetValueOrDefault(row.EmployerId, "")),
                total
            );
        }

        private Item Of(Application application, AdvertisementInRound advertised, string employer) =>
            new(
                application.Id,
                application.AdvertisementId,
                advertised.Advertisement.Title,
                application.RoundId,
                advertised.Round.Code,
                application.EmployerId,
                employer,
                application.ReceiptNumber,
                application.SubmittedAt,
                application.ChangedAt,
                application.WithdrawnAt,
                advertised.Round.ApplicationDeadline,
                advertised.IsOpenAt(request.Now),
                [.. application.GroupIds.Select(id => advertised.Advertisement.Groups.First(group => group.Id == id).Name)],
                application.TotalPoints,
                application.Version
            );
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/applications",
                ([AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(page), cancellationToken).ToOk()
            )
            .Named("listMyApplications", "My applications, the newest first")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Answers<Page<Item>>();
}
