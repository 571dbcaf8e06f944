using FluentValidation;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Cvs;

/// <summary>Saves the CV as a new revision; applications whose deadline has not passed follow it and are scored anew (R-SCR-1).</summary>
internal sealed class SaveCv : IEndpoint
{
    internal sealed record Command(Cv Body, int SeenVersion) : ICommand<CvResponse>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.WorkPeriods).UniqueBy(period => period.Id);
            RuleFor(command => command.Body.Merits).UniqueBy(merit => merit.Id);
        }
    }

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, RequestContext request)
        : IRequestHandler<Command, Result<CvResponse>>
    {
        public async Task<Result<CvResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (CvRules.Check(command.Body, OsloTime.DateOf(request.Now)) is { Count: > 0 } errors)
            {
                return Result<CvResponse>.Fail(errors);
            }

            var person = request.Caller.RequiredUserId;
            if (!await Supersede(person, command.SeenVersion, cancellationToken))
            {
                return Error.Stale;
            }

            var revision = CvRevision.Of(person, command.SeenVersion + 1, command.Body, request.Now);
            screening.CvRevisions.Add(revision);
            screening.Audit("cv", revision.Id);
            await ScoreOpenApplications(revision, cancellationToken);
            await screening.SaveChangesAsync(cancellationToken);
            return CvResponse.Of(revision);
        }

        /// <summary>Waits for applications being submitted by the version seen, and makes later ones look again.</summary>
        private async Task<bool> Supersede(Guid person, int seenVersion, CancellationToken cancellationToken)
        {
            var superseded = await screening
                .CvRevisions.Where(row => row.PersonId == person && row.Number == seenVersion && row.IsNewest)
                .ExecuteUpdateAsync(row => row.SetProperty(revision => revision.IsNewest, false), cancellationToken);
            return superseded == 1
                || (seenVersion == 0 && !await screening.CvRevisions.AnyAsync(row => row.PersonId == person, cancellationToken));
        }

        private async Task ScoreOpenApplications(CvRevision revision, CancellationToken cancellationToken)
        {
            var open = await screening
                .Applications.Where(row =>
                    row.PersonId == revision.PersonId && row.WithdrawnAt == null && row.Deadline >= Deadline.EarliestOpenAt(request.Now)
                )
                .ToListAsync(cancellationToken);
            foreach (var application in open)
            {
                if (await advertisements.Find(application.AdvertisementId, cancellationToken) is { } advertisement)
                {
                    application.Score(revision.Id, advertisement.PointsOf(revision.Content).Total);
                }
            }
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/cv",
                (Cv body, IfMatch ifMatch, RequestContext request, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(body, ifMatch.Of(CvResponse.RecordOf(request.Caller.RequiredUserId))), cancellationToken)
                        .ToOk()
            )
            .Named("saveCv", "Save my CV; the first time with the ETag of the empty one")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Answers<CvResponse>()
            .WithExample(Example);

    private static Cv Example { get; } =
        new(
            "Kari",
            "Oppdiktet",
            new DateOnly(1992, 5, 17),
            new Education("NO", CountryGroup.Norway, "Universitetet i Bergen", new DateOnly(2018, 6, 15)),
            new DateOnly(2018, 7, 1),
            new DateOnly(2017, 6, 1),
            [
                new WorkPeriod(
                    new Guid("01890a5d-ac96-774b-bcce-b302099a8057"),
                    "Oppdiktet sykehus",
                    WorkKind.DoctorInSpecialistCare,
                    new DateOnly(2018, 7, 1),
                    null,
                    100,
                    OnCall: true
                ),
            ],
            [new Merit(new Guid("01890a5d-ac96-774b-bcce-b302099a8058"), MeritKind.Course, "Akuttmedisin", 1, 2018)]
        );
}
