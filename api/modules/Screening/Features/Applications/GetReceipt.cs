using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applications;

/// <summary>R-SCR-1: what was submitted and when, in words, made to be kept or printed.</summary>
internal sealed class GetReceipt : IEndpoint
{
    internal sealed record Query(Guid ApplicationId) : IQuery<Response>;

    /// <param name="Number">To quote when asking; tells nothing.</param>
    /// <param name="ChangedAt">UTC; equals <paramref name="SubmittedAt"/> when nothing was changed.</param>
    /// <param name="Applicant">Name as in the CV.</param>
    /// <param name="Groups">Names of the position groups, most wanted first.</param>
    /// <param name="Answers">To the screening questions.</param>
    /// <param name="Documents">That the application carries.</param>
    /// <param name="CvVersion">Version of the CV that the application follows or followed.</param>
    internal sealed record Response(
        string Number,
        DateTimeOffset SubmittedAt,
        DateTimeOffset ChangedAt,
        DateTimeOffset? WithdrawnAt,
        Deadline Deadline,
        string Applicant,
        string AdvertisementTitle,
        string EmployerName,
        IReadOnlyList<string> Groups,
        IReadOnlyList<AnsweredQuestion> Answers,
        IReadOnlyList<AttachedDocument> Documents,
        int CvVersion
    );

    /// <summary>A screening question with its answer.</summary>
    /// <param name="Question">As it was asked.</param>
    /// <param name="Yes">For yes/no questions; null otherwise.</param>
    /// <param name="Text">For questions answered in words; null otherwise.</param>
    internal sealed record AnsweredQuestion(string Question, bool? Yes, string? Text);

    /// <summary>A document as it was when it was sent.</summary>
    /// <param name="Name">Of the file.</param>
    /// <param name="Size">Bytes.</param>
    /// <param name="Sha256">Lower-case hexadecimal, so that both can tell which file it was.</param>
    internal sealed record AttachedDocument(string Name, int Size, string Sha256);

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var application = await screening
                .Applications.AsNoTracking()
                .FirstOrDefaultAsync(
                    row => row.Id == query.ApplicationId && row.PersonId == request.Caller.RequiredUserId,
                    cancellationToken
                );
            if (application is null || await advertisements.Find(application.AdvertisementId, cancellationToken) is not { } advertised)
            {
                return Error.NotFound("application");
            }

            var cv = await screening.CvRevisions.AsNoTracking().SingleAsync(row => row.Id == application.CvRevisionId, cancellationToken);
            var documents = await screening
                .Documents.AsNoTracking()
                .Where(row => application.DocumentIds.Contains(row.Id))
                .OrderBy(row => row.Name)
                .ToListAsync(cancellationToken);
            var employer = await mediator.Send(new AskOrganisationNames([application.EmployerId]), cancellationToken);
            return Of(application, cv, documents, advertised, employer.GetValueOrDefault(application.EmployerId, ""));
        }

        private static Response Of(
            Application application,
            CvRevision cv,
            List<Document> documents,
            AdvertisementInRound advertised,
            string employer
        ) =>
            new(
                application.ReceiptNumber,
                application.SubmittedAt,
                application.ChangedAt,
                application.WithdrawnAt,
                advertised.Round.ApplicationDeadline,
                $"{cv.GivenName} {cv.FamilyName}",
                advertised.Advertisement.Title,
                employer,
                [.. application.GroupIds.Select(id => advertised.Advertisement.Groups.First(group => group.Id == id).Name)],
                [
                    .. application.Answers.Select(answer => new AnsweredQuestion(
                        advertised.Advertisement.Questions.First(question => question.Id == answer.QuestionId).Text,
                        answer.Yes,
                        answer.Text
                    )),
                ],
                [.. documents.Select(document => new AttachedDocument(document.Name, document.Size, document.Sha256))],
                cv.Number
            );
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/applications/{applicationId:guid}/receipt",
                (Guid applicationId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(applicationId), cancellationToken).ToOk()
            )
            .Named("getReceipt", "The receipt of my application")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Answers<Response>();
}
