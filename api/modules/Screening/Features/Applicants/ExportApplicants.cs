using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using MediatR;

namespace LisPortal.Screening.Features.Applicants;

/// <summary>The same list for a spreadsheet. It leaves the house with names in it, so who took it out is kept.</summary>
internal sealed class ExportApplicants : IEndpoint
{
    internal sealed record Command(Guid AdvertisementId, ApplicantFilter Filter) : ICommand<FileContent>;

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, Applicants applicants, RequestContext request)
        : IRequestHandler<Command, Result<FileContent>>
    {
        public async Task<Result<FileContent>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await advertisements.Find(command.AdvertisementId, cancellationToken) is not { } advertisement)
            {
                return Error.NotFound("advertisement");
            }

            if ((advertisement.WhyApplicantsAreHidden(request) ?? command.Filter.Fault) is { } fault)
            {
                return fault;
            }

            var answers = command.Filter.WantedAnswers();
            if (!answers.IsSuccess)
            {
                return Result<FileContent>.Fail(answers.Errors);
            }

            var rows = await applicants.Of(advertisement, command.Filter, answers.Value, cancellationToken);
            screening.Audit("advertisement", advertisement.Advertisement.Id, "applicants exported");
            return Csv.File(
                "applicants.csv",
                ApplicantSheet.Header(advertisement.Advertisement),
                rows.Select(row => ApplicantSheet.Row(row, advertisement.Advertisement))
            );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/advertisements/{advertisementId:guid}/applications.csv",
                (Guid advertisementId, [AsParameters] ApplicantFilter filter, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(advertisementId, filter), cancellationToken).ToFile()
            )
            .Named("exportApplicants", "The applicants of an advertisement as CSV; that they were taken out is recorded")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .AnswersFile(Csv.ContentType);
}
