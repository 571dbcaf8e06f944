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

/// <summary>An application with its CV: one's own at any time; as an employer after the deadline, and that it was opened is kept.</summary>
internal sealed class OpenApplication : IEndpoint
{
    internal sealed record OwnQuery(Guid ApplicationId) : IQuery<ApplicationResponse>;

    internal sealed record Command(Guid ApplicationId) : ICommand<ApplicationResponse>;

    internal sealed class OwnHandler(ScreeningContext screening, Advertisements advertisements, RequestContext request)
        : IRequestHandler<OwnQuery, Result<ApplicationResponse>>
    {
        public async Task<Result<ApplicationResponse>> Handle(OwnQuery query, CancellationToken cancellationToken) =>
            await screening.Applications.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.ApplicationId, cancellationToken)
                is { } found
            && found.PersonId == request.Caller.UserId
            && await advertisements.Find(found.AdvertisementId, cancellationToken) is { } advertisement
                ? await Whole(screening, found, advertisement, request.Now, cancellationToken)
                : Error.NotFound("application");
    }

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, RequestContext request)
        : IRequestHandler<Command, Result<ApplicationResponse>>
    {
        public async Task<Result<ApplicationResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (
                await screening.ApplicationForEmployer(advertisements, command.ApplicationId, request, cancellationToken)
                is not
                ({ } application, { } advertisement)
            )
            {
                return Error.NotFound("application");
            }

            screening.Audit("application", application.Id, "opened");
            return await Whole(screening, application, advertisement, request.Now, cancellationToken);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/applications/{applicationId:guid}", Open)
            .Named("openApplication", "An application; that an employer opened it is recorded")
            .WithAccess(ScreeningAccess.EmployerOrApplicant, RowRule.OwnOrOrganisation)
            .Answers<ApplicationResponse>();

    private static async Task<IResult> Open(
        Guid applicationId,
        RequestContext request,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var own = mediator.Send(new OwnQuery(applicationId), cancellationToken);
        return (await own).IsSuccess || !request.Caller.HasAny(AccessPolicy.Employer.Roles)
            ? await own.ToOk()
            : await mediator.Send(new Command(applicationId), cancellationToken).ToOk();
    }

    private static async Task<ApplicationResponse> Whole(
        ScreeningContext screening,
        Application application,
        AdvertisementInRound advertisement,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var cv = await screening.CvRevisions.AsNoTracking().SingleAsync(row => row.Id == application.CvRevisionId, cancellationToken);
        var documents = await screening
            .Documents.AsNoTracking()
            .Where(row => application.DocumentIds.Contains(row.Id))
            .OrderBy(row => row.Name)
            .ToListAsync(cancellationToken);
        return ApplicationResponse.Of(application, advertisement, cv.Content, documents, now);
    }
}
