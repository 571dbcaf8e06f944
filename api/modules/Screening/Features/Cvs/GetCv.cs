using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Cvs;

/// <summary>The caller's own CV. One that was never saved is empty and has version 0.</summary>
internal sealed class GetCv : IEndpoint
{
    internal sealed record Query : IQuery<CvResponse>;

    internal sealed class Handler(ScreeningContext screening, RequestContext request) : IRequestHandler<Query, Result<CvResponse>>
    {
        public async Task<Result<CvResponse>> Handle(Query query, CancellationToken cancellationToken) =>
            await screening
                .CvRevisions.AsNoTracking()
                .FirstOrDefaultAsync(row => row.PersonId == request.Caller.RequiredUserId && row.IsNewest, cancellationToken)
                is { } newest
                ? CvResponse.Of(newest)
                : CvResponse.Empty(request.Caller.RequiredUserId);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cv", (IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new Query(), cancellationToken).ToOk())
            .Named("getCv", "My CV; version 0 until it is first saved")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Answers<CvResponse>();
}
