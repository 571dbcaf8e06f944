using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Documents;

/// <summary>The documents of the caller's CV, the newest first. There are never more than one page of them.</summary>
internal sealed class ListDocuments : IEndpoint
{
    internal sealed record Query : IQuery<Listing<DocumentResponse>>;

    internal sealed class Handler(ScreeningContext screening, RequestContext request)
        : IRequestHandler<Query, Result<Listing<DocumentResponse>>>
    {
        public async Task<Result<Listing<DocumentResponse>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var documents = await screening
                .Documents.AsNoTracking()
                .Where(row => row.PersonId == request.Caller.RequiredUserId)
                .OrderByDescending(row => row.UploadedAt)
                .ThenBy(row => row.Name)
                .ProjectToType<DocumentResponse>()
                .ToListAsync(cancellationToken);
            return new Listing<DocumentResponse>(documents);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/cv/documents",
                (IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new Query(), cancellationToken).ToOk()
            )
            .Named("listDocuments", "The documents of my CV")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Answers<Listing<DocumentResponse>>();
}
