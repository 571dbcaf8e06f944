using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel.Access;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applicants;

/// <summary>
/// The applicants of one advertisement, a few hundred, sorted by the database and sifted here: what is sifted by (answers,
/// wishes, another module's markings) lies in no column, and the total is wanted anyway. One query and one question to Offers.
/// </summary>
internal sealed class Applicants(ScreeningContext screening, IMediator mediator, RequestContext request)
{
    public async Task<IReadOnlyList<Applicant>> Of(
        AdvertisementInRound advertisement,
        ApplicantFilter filter,
        IReadOnlyList<WantedAnswer> answers,
        CancellationToken cancellationToken
    )
    {
        var rows = await Sorted(Searched(advertisement.Advertisement.Id, filter.Q), filter).ToListAsync(cancellationToken);
        var sifted = rows.Where(row =>
                (filter.GroupId is not { } group || row.GroupIds.Contains(group))
                && answers.All(wanted => row.Answers.Any(answer => answer.QuestionId == wanted.QuestionId && answer.Yes == wanted.Yes))
            )
            .ToList();
        if (filter is { By: ApplicantSort.GroupRank, GroupId: { } wish })
        {
            var places = sifted.OrderBy(row =>
                row.GroupIds.Index().First(place => place.Item == wish).Index * (filter.Reverse == true ? -1 : 1)
            );
            sifted = [.. places];
        }

        var markings = await mediator.Send(
            new AskMarkings(advertisement.Round.Id, [.. sifted.Select(row => row.PersonId)], request.Now),
            cancellationToken
        );
        return
        [
            .. sifted
                .Select(row => row.With(markings, advertisement.Round))
                .Where(row => filter.Eligible is not { } wanted || row.Eligible == wanted),
        ];
    }

    private IQueryable<Row> Searched(Guid advertisementId, string? search)
    {
        var standing = screening
            .Applications.AsNoTracking()
            .Where(application => application.AdvertisementId == advertisementId && application.WithdrawnAt == null);
        var revisions = screening.CvRevisions.AsNoTracking();
        if (search?.Trim().ToLowerInvariant() is { Length: > 0 } part)
        {
            revisions = revisions.Where(cv => (cv.GivenName + " " + cv.FamilyName).ToLower().Contains(part));
        }

        return standing.Join(
            revisions,
            application => application.CvRevisionId,
            cv => cv.Id,
            (application, cv) =>
                new Row
                {
                    ApplicationId = application.Id,
                    PersonId = application.PersonId,
                    GivenName = cv.GivenName,
                    FamilyName = cv.FamilyName,
                    BirthDate = cv.BirthDate,
                    CountryGroup = cv.CountryGroup,
                    AuthorisedOn = cv.AuthorisedOn,
                    TotalPoints = application.TotalPoints,
                    ComputedPoints = application.ComputedPoints,
                    Adjustments = application.Adjustments,
                    SubmittedAt = application.SubmittedAt,
                    ReceiptNumber = application.ReceiptNumber,
                    GroupIds = application.GroupIds,
                    Answers = application.Answers,
                }
        );
    }

    /// <summary>Equal points, and everything else that is equal, go by name, then age, then who came first: never by id.</summary>
    private static IOrderedQueryable<Row> Sorted(IQueryable<Row> rows, ApplicantFilter filter)
    {
        var reverse = filter.Reverse == true;
        return filter.By switch
        {
            ApplicantSort.Name when reverse => Tied(rows.OrderByDescending(row => row.FamilyName).ThenByDescending(row => row.GivenName)),
            ApplicantSort.Name => Tied(rows.OrderBy(row => row.FamilyName)),
            ApplicantSort.SubmittedAt when reverse => Tied(rows.OrderByDescending(row => row.SubmittedAt)),
            ApplicantSort.SubmittedAt => Tied(rows.OrderBy(row => row.SubmittedAt)),
            ApplicantSort.Points when reverse => Tied(rows.OrderBy(row => row.TotalPoints)),
            _ => Tied(rows.OrderByDescending(row => row.TotalPoints)),
        };
    }

    private static IOrderedQueryable<Row> Tied(IOrderedQueryable<Row> rows) =>
        rows.ThenBy(row => row.FamilyName)
            .ThenBy(row => row.GivenName)
            .ThenBy(row => row.BirthDate)
            .ThenBy(row => row.SubmittedAt)
            .ThenBy(row => row.ReceiptNumber);

    private sealed class Row
    {
        public Guid ApplicationId { get; init; }
        public Guid PersonId { get; init; }
        public required string GivenName { get; init; }
        public required string FamilyName { get; init; }
        public DateOnly BirthDate { get; init; }
        public CountryGroup CountryGroup { get; init; }
        public DateOnly? AuthorisedOn { get; init; }
        public int TotalPoints { get; init; }
        public int ComputedPoints { get; init; }
        public required IReadOnlyList<PointsAdjustment> Adjustments { get; init; }
        public DateTimeOffset SubmittedAt { get; init; }
        public required string ReceiptNumber { get; init; }
        public required IReadOnlyList<Guid> GroupIds { get; init; }
        public required IReadOnlyList<QuestionAnswer> Answers { get; init; }

        public Applicant With(IReadOnlyDictionary<Guid, SeatKind> markings, RoundSummary round)
        {
            var authorised = Eligibility.IsAuthorisedBy(AuthorisedOn, round.StartDate);
            var marking = markings.GetValueOrDefault(PersonId);
            return new(
                ApplicationId,
                PersonId,
                $"{GivenName} {FamilyName}",
                Age(BirthDate, round.StartDate),
                CountryGroup,
                authorised,
                authorised && marking is null,
                marking,
                TotalPoints,
                ComputedPoints,
                Adjustments.Count > 0,
                SubmittedAt,
                GroupIds,
                Answers
            );
        }

        private static int Age(DateOnly born, DateOnly day) => day.Year - born.Year - (born.AddYears(day.Year - born.Year) > day ? 1 : 0);
    }
}
