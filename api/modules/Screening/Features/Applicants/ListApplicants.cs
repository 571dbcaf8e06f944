using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using MediatR;

namespace LisPortal.Screening.Features.Applicants;

/// <summary>The applicants of an advertisement, for its trust and municipalities, when the deadline has passed.</summary>
internal sealed class ListApplicants : IEndpoint
{
    internal sealed record Query(Guid AdvertisementId, ApplicantFilter Filter, PageRequest Page) : IQuery<Page<Applicant>>;

    private sealed record Cursor(Guid ApplicationId);

    internal sealed class Handler(Advertisements advertisements, Applicants applicants, RequestContext request)
        : IRequestHandler<Query, Result<Page<Applicant>>>
    {
        public async Task<Result<Page<Applicant>>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (await advertisements.Find(query.AdvertisementId, cancellationToken) is not { } advertisement)
            {
                return Error.NotFound("advertisement");
            }

            if ((advertisement.WhyApplicantsAreHidden(request) ?? query.Filter.Fault) is { } fault)
            {
                return fault;
            }

            var answers = query.Filter.WantedAnswers();
            if (!answers.IsSuccess)
            {
                return Result<Page<Applicant>>.Fail(answers.Errors);
            }

            var all = await applicants.Of(advertisement, query.Filter, answers.Value, cancellationToken);
            return Paging.Of(
                [.. all.Skip(PlaceAfter(all, query.Page)).Take(query.Page.Size + 1)],
                query.Page,
                applicant => new Cursor(applicant.ApplicationId),
                query.Page.WithTotal ? all.Count : null
            );
        }

        /// <summary>Nobody leaves the list after the deadline, so the last row of the page before is still in it.</summary>
        private static int PlaceAfter(IReadOnlyList<Applicant> all, PageRequest page) =>
            page.Cursor<Cursor>() is { } last ? all.TakeWhile(applicant => applicant.ApplicationId != last.ApplicationId).Count() + 1 : 0;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/advertisements/{advertisementId:guid}/applications",
                (
                    Guid advertisementId,
                    [AsParameters] ApplicantFilter filter,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken cancellationToken
                ) => mediator.Send(new Query(advertisementId, filter, page), cancellationToken).ToOk()
            )
            .Named("listApplicants", "The applicants of an advertisement, after the deadline")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .Answers<Page<Applicant>>();
}
