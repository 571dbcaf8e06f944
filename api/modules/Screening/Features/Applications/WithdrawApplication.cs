using LisPortal.Contracts.Screening;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applications;

/// <summary>R-SCR-1: withdraws an application until the deadline. Until then it can be submitted anew.</summary>
internal sealed class WithdrawApplication : IEndpoint
{
    internal sealed record Command(Guid ApplicationId) : ICommand<Done>;

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var application = await screening.Applications.FirstOrDefaultAsync(
                row => row.Id == command.ApplicationId && row.PersonId == request.Caller.RequiredUserId,
                cancellationToken
            );
            if (application is null || await advertisements.Find(application.AdvertisementId, cancellationToken) is not { } advertisement)
            {
                return Error.NotFound("application");
            }

            application.Follow(advertisement.Round.ApplicationDeadline);
            var withdrawn = application.Withdraw(request.Now);
            if (!withdrawn.IsSuccess)
            {
                return withdrawn;
            }

            screening.Publish(
                new ApplicationWithdrawn(
                    application.Id,
                    application.RoundId,
                    application.AdvertisementId,
                    application.EmployerId,
                    application.PersonId
                )
            );
            screening.Audit("application", application.Id);
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/applications/{applicationId:guid}/withdrawal",
                (Guid applicationId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(applicationId), cancellationToken).ToNoContent()
            )
            .Named("withdrawApplication", "Withdraw my application before the deadline")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .AnswersNothing();
}
