using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Documents;

/// <summary>Removes a document from the CV and from applications that are still open; those past their deadline keep theirs (R-SCR-1).</summary>
internal sealed class DeleteDocument : IEndpoint
{
    internal sealed record Command(Guid DocumentId) : ICommand<Done>;

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var person = request.Caller.RequiredUserId;
            var document = await screening.Documents.FirstOrDefaultAsync(
                row => row.Id == command.DocumentId && row.PersonId == person,
                cancellationToken
            );
            if (document is null)
            {
                return Error.NotFound("document");
            }

            var applications = await screening
                .Applications.Where(row => row.PersonId == person && row.WithdrawnAt == null)
                .ToListAsync(cancellationToken);
            foreach (var application in applications.Where(row => row.DocumentIds.Contains(document.Id)))
            {
                if (
                    await advertisements.Find(application.AdvertisementId, cancellationToken) is not { } advertisement
                    || !advertisement.IsOpenAt(request.Now)
                )
                {
                    return DocumentErrors.InUse;
                }

                application.Detach(document.Id);
            }

            await screening.DocumentContents.Where(row => row.DocumentId == document.Id).ExecuteDeleteAsync(cancellationToken);
            screening.Documents.Remove(document);
            screening.Audit("document", document.Id);
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/cv/documents/{documentId:guid}",
                (Guid documentId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(documentId), cancellationToken).ToNoContent()
            )
            .Named("deleteDocument", "Delete a document of my CV, also from my open applications")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .AnswersNothing();
}
