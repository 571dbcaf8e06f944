using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;

namespace LisPortal.Screening.Features.Applications;

/// <summary>R-SCR-4: an employer adds or deducts points, and says why; who and when are kept with it.</summary>
internal sealed class AdjustPoints : IEndpoint
{
    /// <param name="Points">Hundredths of a point, up or down, at most 100,000, not 0.</param>
    /// <param name="Reason">Why, as it is kept with the points; at most 1,000 characters.</param>
    internal sealed record Request(int Points, string Reason);

    internal sealed record Command(Guid ApplicationId, Request Body) : ICreateCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        private const int MostPoints = 100_000;

        public Validator()
        {
            RuleFor(command => command.Body.Points).InclusiveBetween(-MostPoints, MostPoints).NotEqual(0);
            RuleFor(command => command.Body.Reason).NotEmpty().MaximumLength(1000).WithState(_ => "R-SCR-4");
        }
    }

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, RequestContext request)
        : IRequestHandler<Command, Result<Created>>
    {
        public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (
                await screening.ApplicationForEmployer(advertisements, command.ApplicationId, request, cancellationToken)
                is not
                ({ } application, { } advertisement)
            )
            {
                return Error.NotFound("application");
            }

            var caller = request.Caller;
            var adjustment = new PointsAdjustment(
                Guid.CreateVersion7(),
                command.Body.Points,
                command.Body.Reason,
                advertisement.OrganisationOf(caller),
                caller.RequiredUserId,
                request.Now
            );
            application.Adjust(adjustment);
            screening.Audit("application", application.Id, "points adjusted");
            await screening.SaveChangesAsync(cancellationToken);
            return new Created(adjustment.Id, application.Version);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/applications/{applicationId:guid}/points-adjustments",
                (Guid applicationId, Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(applicationId, body), cancellationToken)
                        .ToCreated(_ => $"/applications/{applicationId}/points", _ => ApplicationResponse.RecordOf(applicationId))
            )
            .Named("adjustPoints", "Add or deduct points of an application, with a reason")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .Creates()
            .WithExample(new Request(-150, "The stated employment could not be confirmed."));
}
