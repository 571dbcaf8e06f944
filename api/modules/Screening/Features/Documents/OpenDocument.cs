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

namespace LisPortal.Screening.Features.Documents;

/// <summary>Opens a document: one's own, or as an employer one that an application carries. Who opened whose is kept.</summary>
internal sealed class OpenDocument : IEndpoint
{
    internal sealed record Command(Guid DocumentId) : ICommand<FileContent>;

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, RequestContext request)
        : IRequestHandler<Command, Result<FileContent>>
    {
        public async Task<Result<FileContent>> Handle(Command command, CancellationToken cancellationToken)
        {
            var document = await screening
                .Documents.AsNoTracking()
                .FirstOrDefaultAsync(row => row.Id == command.DocumentId, cancellationToken);
            if (document is null || !await MayOpen(document, cancellationToken))
            {
                return Error.NotFound("document");
            }

            var content = await screening
                .DocumentContents.AsNoTracking()
                .SingleAsync(row => row.DocumentId == document.Id, cancellationToken);
            screening.Audit("document", document.Id, "opened");
            return new FileContent(content.Bytes, "application/pdf", FileName(document.Name));
        }

        private async Task<bool> MayOpen(Document document, CancellationToken cancellationToken)
        {
            if (document.PersonId == request.Caller.UserId)
            {
                return true;
            }

            var applications = await screening
                .Applications.AsNoTracking()
                .Where(row =>
                    row.PersonId == document.PersonId && row.WithdrawnAt == null && row.Deadline < Deadline.EarliestOpenAt(request.Now)
                )
                .ToListAsync(cancellationToken);
            foreach (var application in applications.Where(row => row.DocumentIds.Contains(document.Id)))
            {
                if (
                    await advertisements.Find(application.AdvertisementId, cancellationToken) is { } advertisement
                    && advertisement.WhyApplicantsAreHidden(request) is null
                )
                {
                    return true;
                }
            }

            return false;
        }

        private static string FileName(string name) => name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? name : $"{name}.pdf";
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/documents/{documentId:guid}",
                (Guid documentId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(documentId), cancellationToken).ToFile()
            )
            .Named("openDocument", "Open a document; that it was opened is recorded")
            .WithAccess(ScreeningAccess.EmployerOrApplicant, RowRule.OwnOrOrganisation)
            .AnswersFile("application/pdf");
}
