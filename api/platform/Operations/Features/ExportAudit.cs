using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Operations.Features;

/// <summary>The sealed audit as a table for spreadsheets and archives.</summary>
internal sealed class ExportAudit : IEndpoint
{
    private const int MostRows = 50_000;

    private static readonly Error TooMany = Error.Invalid(
        "audit.export-too-large",
        $"More than {MostRows} rows. Narrow the export with from and to.",
        path: "$.from"
    );

    internal sealed record Query(AuditFilter Filter) : IQuery<FileContent>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Filter).SetValidator(new AuditFilter.Validator());
    }

    internal sealed class Handler(KernelContext kernel) : IRequestHandler<Query, Result<FileContent>>
    {
        public async Task<Result<FileContent>> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = await query
                .Filter.Narrow(kernel.Set<AuditRow>().AsNoTracking().Where(row => row.Position != null))
                .OrderBy(row => row.Position)
                .Take(MostRows + 1)
                .ToListAsync(cancellationToken);
            if (rows.Count > MostRows)
                return TooMany;
            return Csv.File(
                "audit.csv",
                ["position", "at", "actorId", "operation", "subjectType", "subjectId", "reason", "hash"],
                rows.Select(row =>
                    (IReadOnlyCollection<object?>)
                        [row.Position, row.At, row.ActorId, row.Operation, row.SubjectType, row.SubjectId, row.Reason, row.Hash]
                )
            );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/audit.csv",
                ([AsParameters] AuditFilter filter, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(filter), cancellationToken).ToFile()
            )
            .Named("exportAudit", "The audit as a table")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .AnswersFile(Csv.ContentType);
}
