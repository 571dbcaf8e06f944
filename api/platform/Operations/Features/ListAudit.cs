using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using Mapster;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Operations.Features;

/// <summary>The audit in the order of its chain. Rows of the last moment, not yet sealed, come at the newest end.</summary>
internal sealed class ListAudit : IEndpoint
{
    /// <param name="NewestFirst">From the newest end instead of the beginning.</param>
    internal sealed record Query(AuditFilter Filter, bool NewestFirst, PageRequest Page) : IQuery<Page<AuditEntry>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Filter).SetValidator(new AuditFilter.Validator());
    }

    private sealed record Cursor(long Position);

    internal sealed class Handler(KernelContext kernel) : IRequestHandler<Query, Result<Page<AuditEntry>>>
    {
        public async Task<Result<Page<AuditEntry>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = query.Filter.Narrow(kernel.Set<AuditRow>().AsNoTracking());
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            var after = query.Page.Cursor<Cursor>()?.Position;
            var (rows, more) = query.NewestFirst
                ? await NewestFirst(found, after, query.Page.Size, cancellationToken)
                : await OldestFirst(found, after, query.Page.Size, cancellationToken);
            var next =
                more && rows.LastOrDefault(row => row.Position is not null)?.Position is { } position
                    ? Paging.Encode(new Cursor(position))
                    : null;
            return new Page<AuditEntry>([.. rows.Select(row => row.Adapt<AuditEntry>())], next, total);
        }

        private static async Task<(List<AuditRow> Rows, bool More)> OldestFirst(
            IQueryable<AuditRow> found,
            long? after,
            int size,
            CancellationToken cancellationToken
        )
        {
            var rows = await found
                .Where(row => row.Position > (after ?? 0))
                .OrderBy(row => row.Position)
                .Take(size + 1)
                .ToListAsync(cancellationToken);
            if (rows.Count > size)
                return (rows[..size], true);
            rows.AddRange(await Unsealed(found).Take(size - rows.Count).ToListAsync(cancellationToken));
            return (rows, false);
        }

        private static async Task<(List<AuditRow> Rows, bool More)> NewestFirst(
            IQueryable<AuditRow> found,
            long? before,
            int size,
            CancellationToken cancellationToken
        )
        {
            var rows = before is null ? await Unsealed(found).Take(size - 1).ToListAsync(cancellationToken) : [];
            rows.Reverse();
            var last = before ?? long.MaxValue;
            var place = size - rows.Count;
            var sealedRows = await found
                .Where(row => row.Position < last)
                .OrderByDescending(row => row.Position)
                .Take(place + 1)
                .ToListAsync(cancellationToken);
            rows.AddRange(sealedRows.Take(place));
            return (rows, sealedRows.Count > place);
        }

        private static IQueryable<AuditRow> Unsealed(IQueryable<AuditRow> found) =>
            found.Where(row => row.Position == null).OrderBy(row => row.At).ThenBy(row => row.Id);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/audit",
                (
                    [AsParameters] AuditFilter filter,
                    [FromQuery] bool? newestFirst,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken cancellationToken
                ) => mediator.Send(new Query(filter, newestFirst ?? false, page), cancellationToken).ToOk()
            )
            .Named("listAudit", "Who did what to which record, when and why")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<Page<AuditEntry>>();
}
