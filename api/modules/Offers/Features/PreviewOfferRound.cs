using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>What releasing an offer round would do now, in numbers: the Directorate reviews it before the act. No person data.</summary>
internal sealed class PreviewOfferRound : IEndpoint
{
    /// <param name="Stage">Where the offer round stands now.</param>
    /// <param name="OfferAt">UTC: it can be released from this instant on, sharp.</param>
    /// <param name="LatestReleaseAt">The last instant at which it can be released (R-ANN-4, R-OFF-3), UTC; after it the dates are postponed first.</param>
    /// <param name="WorkingDays">To answer, counted from now, or from the offer date while that is to come (R-ANN-4).</param>
    /// <param name="Offers">How many offers would go out.</param>
    /// <param name="Applicants">Persons who would get an offer.</param>
    /// <param name="FreeSeats">Seats not held by an acceptance.</param>
    /// <param name="Uncovered">Free seats for which nobody is left on the rankings.</param>
    /// <param name="BlockedBy">Code of what stands in the way of a release now; null when it can be released.</param>
    /// <param name="BlockedByRule">Handbook rule of <c>blockedBy</c>; null when none stands in the way.</param>
    /// <param name="Employers">Their parts of the release.</param>
    internal sealed record Response(
        int Number,
        OfferRoundStage Stage,
        DateTimeOffset OfferAt,
        Deadline ResponseDeadline,
        Deadline MarkingDeadline,
        DateTimeOffset? LatestReleaseAt,
        int WorkingDays,
        int Offers,
        int Applicants,
        int FreeSeats,
        int Uncovered,
        string? BlockedBy,
        string? BlockedByRule,
        IReadOnlyList<EmployerPreview> Employers
    );

    /// <summary>One employer's part of a release.</summary>
    /// <param name="Offers">How many it would send.</param>
    /// <param name="FreeSeats">Seats not held by an acceptance.</param>
    /// <param name="Groups">Its position groups.</param>
    internal sealed record EmployerPreview(
        Guid EmployerId,
        string EmployerName,
        int Offers,
        int FreeSeats,
        IReadOnlyList<GroupPreview> Groups
    );

    /// <summary>One position group's part of a release.</summary>
    /// <param name="Kind">Ordinary or combined.</param>
    /// <param name="Seats">In the group.</param>
    /// <param name="FreeSeats">Seats not held by an acceptance.</param>
    /// <param name="Offers">How many would go out.</param>
    /// <param name="RankingSigned">False when nobody can be offered a seat because no ranking has been signed.</param>
    internal sealed record GroupPreview(
        Guid GroupId,
        string AdvertisementTitle,
        string GroupName,
        PositionKind Kind,
        int Seats,
        int FreeSeats,
        int Offers,
        bool RankingSigned
    );

    internal sealed record Query(Guid RoundId, int Number) : IQuery<Response>;

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request, PolicyBook policies)
        : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var round = await mediator.Send(new Contracts.Announcement.AskRound(query.RoundId), cancellationToken);
            if (round is null)
                return Error.NotFound("round");
            var released = await offers
                .OfferRounds.Where(row => row.RoundId == round.Id)
                .Select(row => row.Number)
                .ToListAsync(cancellationToken);
            var calendar = new ReleaseCalendar(round.OfferRounds, released, policies);
            if (calendar.Find(query.Number) is not { } dates)
                return Error.NotFound("offer-round");

            var plan = await ReleasePlan.Make(offers, mediator, round.Id, cancellationToken);
            var stage = calendar.StageOf(dates, request.Now);
            var next = stage == OfferRoundStage.Missed ? [] : plan.Offers;
            var employers = await Employers(round.Id, plan, next, cancellationToken);
            var (blockedBy, blockedByRule) = Block(calendar, dates, request.Now);
            var free = employers.Sum(employer => employer.FreeSeats);
            return new Response(
                dates.Number,
                stage,
                dates.OfferAt,
                dates.ResponseDeadline,
                dates.MarkingDeadline,
                calendar.LatestRelease(dates),
                calendar.WorkingDaysToAnswer(dates, request.Now),
                next.Count,
                next.Select(offer => offer.PersonId).Distinct().Count(),
                free,
                free - next.Count,
                blockedBy,
                blockedByRule,
                employers
            );
        }

        private static (string? Code, string? Rule) Block(ReleaseCalendar calendar, OfferRoundDates dates, DateTimeOffset now) =>
            calendar.Refusal(dates, now) is { } refusal ? (refusal.Code, refusal.Rule) : default;

        private async Task<IReadOnlyList<EmployerPreview>> Employers(
            Guid roundId,
            ReleasePlan plan,
            IReadOnlyList<NextOffer> next,
            CancellationToken cancellationToken
        )
        {
            var held = await offers
                .Groups.AsNoTracking()
                .Where(group => group.RoundId == roundId)
                .ToDictionaryAsync(group => group.Id, group => group.Held, cancellationToken);
            var offersByGroup = next.CountBy(offer => offer.GroupId).ToDictionary();
            var names = await mediator.Send(
                new AskOrganisationNames(plan.Groups.Select(pair => pair.Advertisement.EmployerId)),
                cancellationToken
            );
            return
            [
                .. plan
                    .Groups.GroupBy(pair => pair.Advertisement.EmployerId)
                    .Select(employer =>
                    {
                        List<GroupPreview> groups = [.. employer.Select(pair => Preview(pair.Advertisement, pair.Group))];
                        return new EmployerPreview(
                            employer.Key,
                            names.GetValueOrDefault(employer.Key, ""),
                            groups.Sum(group => group.Offers),
                            groups.Sum(group => group.FreeSeats),
                            groups
                        );
                    }),
            ];

            GroupPreview Preview(AdvertisementSummary advertisement, GroupSummary group) =>
                new(
                    group.Id,
                    advertisement.Title,
                    group.Name,
                    group.Kind,
                    group.Seats,
                    group.Seats - held.GetValueOrDefault(group.Id),
                    offersByGroup.GetValueOrDefault(group.Id),
                    !plan.WithoutRanking.Contains(group.Id)
                );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}/offer-rounds/{number:int}/preview",
                (Guid roundId, int number, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId, number), cancellationToken).ToOk()
            )
            .Named("previewOfferRound", "What releasing an offer round would do now, in numbers")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<Response>();
}
