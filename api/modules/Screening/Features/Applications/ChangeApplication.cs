using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applications;

/// <summary>R-SCR-1: changes wishes, answers and documents until the deadline.</summary>
internal sealed class ChangeApplication : IEndpoint
{
    /// <param name="GroupIds">The advertisement's position groups that are applied for, at least one, most wanted first.</param>
    /// <param name="Answers">One for every question of the advertisement.</param>
    /// <param name="DocumentIds">Documents of the CV to carry; at most 20.</param>
    internal sealed record Request(IReadOnlyList<Guid> GroupIds, IReadOnlyList<QuestionAnswer> Answers, IReadOnlyList<Guid> DocumentIds);

    internal sealed record Command(Guid ApplicationId, Request Body, int SeenVersion) : ICommand<Done>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.GroupIds).UniqueBy(id => id);
            RuleFor(command => command.Body.Answers).UniqueBy(answer => answer.QuestionId);
            RuleFor(command => command.Body.DocumentIds).UniqueBy(id => id);
        }
    }

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

            if (application.Version != command.SeenVersion)
            {
                return Error.Stale;
            }

            application.Follow(advertisement.Round.ApplicationDeadline);
            var content = new ApplicationContent(command.Body.GroupIds, command.Body.Answers, command.Body.DocumentIds);
            var changed = application.Change(content, request.Now);
            if (!changed.IsSuccess)
            {
                return changed;
            }

            if (
                await screening.WrongWith(content, advertisement.Advertisement, application.PersonId, cancellationToken) is
                { Count: > 0 } errors
            )
            {
                return errors;
            }

            screening.Audit("application", application.Id);
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/applications/{applicationId:guid}",
                (Guid applicationId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(applicationId, body, ifMatch.Of(ApplicationResponse.RecordOf(applicationId))), cancellationToken)
                        .ThenRead(mediator, new OpenApplication.OwnQuery(applicationId), cancellationToken)
            )
            .Named("changeApplication", "Change my application before the deadline")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Answers<ApplicationResponse>()
            .WithExample(new Request([new Guid("01890a5d-ac96-774b-bcce-b302099a8002")], [], []));
}
