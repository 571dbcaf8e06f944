using FluentValidation;
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

/// <summary>A PDF that proves something in the CV, sent as it is with its name beside it.</summary>
internal sealed class UploadDocument : IEndpoint
{
    /// <param name="Name">Of the file: 1 to 120 characters, without <c>/</c>, <c>\</c> and control characters.</param>
    internal sealed record Command(string Name, byte[] Bytes) : ICreateCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() =>
            RuleFor(command => command.Name)
                .NotEmpty()
                .MaximumLength(Document.LongestName)
                .Must(name => !name.Any(letter => char.IsControl(letter) || letter is '/' or '\\') && StrictText.IsStorable(name))
                .WithErrorCode("screening.document.name");
    }

    internal sealed class Handler(ScreeningContext screening, RequestContext request) : IRequestHandler<Command, Result<Created>>
    {
        public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
        {
            var person = request.Caller.RequiredUserId;
            var document = Document.Of(person, command.Name, command.Bytes, request.Now);
            if (!document.IsSuccess)
            {
                return Result<Created>.Fail(document.Errors);
            }

            if (await screening.Documents.CountAsync(row => row.PersonId == person, cancellationToken) >= Document.MostPerPerson)
            {
                return DocumentErrors.TooMany;
            }

            screening.Documents.Add(document.Value);
            screening.DocumentContents.Add(new DocumentContent(document.Value.Id, command.Bytes));
            screening.Audit("document", document.Value.Id);
            return new Created(document.Value.Id, 1);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/cv/documents",
                async (string name, HttpRequest http, IMediator mediator, CancellationToken cancellationToken) =>
                    await mediator
                        .Send(new Command(name, await Body(http, cancellationToken)), cancellationToken)
                        .ToCreated(created => $"/documents/{created.Id}")
            )
            .Named("uploadDocument", "Add a PDF document to my CV")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Accepts<byte[]>("application/pdf")
            .UpTo(Document.LargestBytes)
            .Creates();

    /// <summary>Reads no further than a document may be long, also behind a server that sets no limit.</summary>
    private static async Task<byte[]> Body(HttpRequest http, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await http.Body.ReadAsync(buffer, cancellationToken)) > 0; )
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Document.LargestBytes)
            {
                throw new BadHttpRequestException("The document is too large.", StatusCodes.Status413PayloadTooLarge);
            }
        }

        return bytes.ToArray();
    }
}
