using FluentValidation;
using LisPortal.Contracts.Screening;
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

/// <summary>R-SCR-1: applies for an advertisement with the CV as it is; also anew after a withdrawal.</summary>
internal sealed class SubmitApplication : IEndpoint
{
    /// <param name="AdvertisementId">What is applied for; its deadline must not have passed.</param>
    /// <param name="GroupIds">The advertisement's position groups that are applied for, most wanted first.</param>
    /// <param name="Answers">One for every question of the advertisement.</param>
    /// <param name="DocumentIds">Documents of the CV to carry; at most 20.</param>
    internal sealed record Request(
        Guid AdvertisementId,
        IReadOnlyList<Guid> GroupIds,
        IReadOnlyList<QuestionAnswer> Answers,
        IReadOnlyList<Guid> DocumentIds
    );

    internal sealed record Command(Request Body) : ICreateCommand;

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
        : IRequestHandler<Command, Result<Created>>
    {
        public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
        {
            var person = request.Caller.RequiredUserId;
            var advertisement = await advertisements.Find(command.Body.AdvertisementId, cancellationToken);
            if (advertisement is not { Advertisement.Published: true })
            {
                return Error.NotFound("advertisement");
            }

            if (!advertisement.IsOpenAt(request.Now))
            {
                return ApplicationErrors.DeadlinePassed;
            }

            var content = new ApplicationContent(command.Body.GroupIds, command.Body.Answers, command.Body.DocumentIds);
            if (await screening.WrongWith(content, advertisement.Advertisement, person, cancellationToken) is { Count: > 0 } errors)
            {
                return errors;
            }

            var cv = await screening
                .CvRevisions.AsNoTracking()
                .FirstOrDefaultAsync(row => row.PersonId == person && row.IsNewest, cancellationToken);
            if (WhyNotReady(cv) is { } notReady)
            {
                return notReady;
            }

            var application = await screening.Applications.FirstOrDefaultAsync(
                row => row.AdvertisementId == advertisement.Advertisement.Id && row.PersonId == person,
                cancellationToken
            );
            if (application is { WithdrawnAt: null })
            {
                return ApplicationErrors.AlreadySubmitted;
            }

            application ??= screening.Applications.Add(Application.Start(advertisement.Target, person)).Entity;
            application.Submit(content, ReceiptNumber.New(), request.Now);
            application.Score(cv!.Id, advertisement.PointsOf(cv.Content).Total);
            await screening.InsistOnNewest(cv.Id, cancellationToken);
            screening.Publish(
                new ApplicationSubmitted(application.Id, application.RoundId, application.AdvertisementId, application.EmployerId, person)
            );
            screening.Audit("application", application.Id);
            await screening.SaveChangesAsync(cancellationToken);
            return new Created(application.Id, application.Version);
        }

        private static Error? WhyNotReady(CvRevision? cv) =>
            cv is null ? ApplicationErrors.CvMissing
            : !cv.Content.StatesLicence ? ApplicationErrors.LicenceMissing
            : null;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/applications",
                (Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(body), cancellationToken)
                        .ToCreated(created => $"/applications/{created.Id}", created => ApplicationResponse.RecordOf(created.Id))
            )
            .Named("submitApplication", "Apply for an advertisement")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Creates()
            .WithExample(
                new Request(
                    new Guid("01890a5d-ac96-774b-bcce-b302099a8001"),
                    [new Guid("01890a5d-ac96-774b-bcce-b302099a8002")],
                    [new QuestionAnswer(new Guid("01890a5d-ac96-774b-bcce-b302099a8003"), Yes: true)],
                    []
                )
            );
}
