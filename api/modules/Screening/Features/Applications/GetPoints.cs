using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applications;

/// <summary>R-SCR-4: every point of an application explained. Lines and adjustments sum to the total.</summary>
internal sealed class GetPoints : IEndpoint
{
    internal sealed record Query(Guid ApplicationId) : IQuery<Response>;

    /// <param name="Total">Hundredths of a point, adjustments included.</param>
    /// <param name="Computed">Hundredths of a point by the scheme: the sum of the lines.</param>
    /// <param name="ReferenceDate">Work counts up to and including this Norwegian date.</param>
    /// <param name="Lines">By the scheme; they sum to <c>computed</c>.</param>
    /// <param name="Adjustments">Employers' additions and deductions, in the order they were made.</param>
    /// <param name="Version">Of the application, which points are part of.</param>
    internal sealed record Response(
        Guid ApplicationId,
        int Total,
        int Computed,
        DateOnly ReferenceDate,
        IReadOnlyList<PointsLine> Lines,
        IReadOnlyList<PointsAdjustment> Adjustments,
        int Version
    ) : IVersioned
    {
        /// <summary>Points are part of the application and have its versions.</summary>
        RecordKey IVersioned.Record => ApplicationResponse.RecordOf(ApplicationId);
    }

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, RequestContext request)
        : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var application = await screening
                .Applications.AsNoTracking()
                .FirstOrDefaultAsync(row => row.Id == query.ApplicationId, cancellationToken);
            if (
                application is null
                || await advertisements.Find(application.AdvertisementId, cancellationToken) is not { } advertisement
                || !MaySee(application, advertisement)
            )
            {
                return Error.NotFound("application");
            }

            var cv = await screening.CvRevisions.AsNoTracking().SingleAsync(row => row.Id == application.CvRevisionId, cancellationToken);
            return new Response(
                application.Id,
                application.TotalPoints,
                application.ComputedPoints,
                advertisement.ReferenceDate,
                advertisement.PointsOf(cv.Content).Lines,
                application.Adjustments,
                application.Version
            );
        }

        private bool MaySee(Application application, AdvertisementInRound advertisement) =>
            application.PersonId == request.Caller.UserId
            || (application.WithdrawnAt is null && advertisement.WhyApplicantsAreHidden(request) is null);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/applications/{applicationId:guid}/points",
                (Guid applicationId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(applicationId), cancellationToken).ToOk()
            )
            .Named("getPoints", "The points of an application, explained line by line")
            .WithAccess(ScreeningAccess.EmployerOrApplicant, RowRule.OwnOrOrganisation)
            .Answers<Response>();
}
