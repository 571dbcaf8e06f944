using System.Globalization;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Organisations;
using LisPortal.Contracts.Screening;
using LisPortal.Evaluation.Data;
using LisPortal.Evaluation.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Evaluation.Features;

/// <summary>A round in figures: the whole country for the Directorate, one's own employers and safe totals for the others (R-EVA-7).</summary>
internal sealed class GetRoundStatistics : IEndpoint
{
    internal sealed record Query(Guid RoundId) : IQuery<RoundStatisticsResponse>;

    internal sealed class Handler(EvaluationContext evaluation, IMediator mediator, RequestContext request, PolicyBook policies)
        : IRequestHandler<Query, Result<RoundStatisticsResponse>>
    {
        public async Task<Result<RoundStatisticsResponse>> Handle(Query query, CancellationToken cancellationToken)
        {
            var round = await mediator.Send(new AskRound(query.RoundId), cancellationToken);
            if (round is null)
                return Error.NotFound("round");
            var caller = request.Caller;
            var withheld = Withheld(round);
            var facts = await Facts(round.Id, cancellationToken);
            var shown = caller.SeesAll ? facts : facts.Of(caller.Sees);
            var smallest = caller.SeesAll ? (int?)null : policies.Find(EvaluationPolicies.SmallestShownFigure, round.StartDate)?.Value;
            var published = await evaluation.Rounds.AsNoTracking().FirstOrDefaultAsync(row => row.RoundId == round.Id, cancellationToken);
            return new RoundStatisticsResponse(
                round.Id,
                round.Code,
                caller.SeesAll ? StatisticsScope.Nation : StatisticsScope.OwnEmployers,
                published?.Advertisements ?? 0,
                facts.Seats.Sum(fact => fact.Advertised),
                withheld.Contains(FigureKind.SeatsNotAdvertised) ? null : facts.Seats.Sum(fact => fact.NotAdvertised),
                caller.SeesAll ? ShownFigures.All(RoundStatistics.Totals(facts))
                    : withheld.Contains(FigureKind.Applicants) ? ShownFigures.None
                    : ForOutsiders(facts, shown, smallest ?? int.MaxValue),
                smallest,
                caller.SeesAll ? RoundStatistics.ByCountryGroup(facts) : [],
                await ByEmployer(shown, round.HasReached(Applications, request.Now), cancellationToken),
                RoundStatistics.ByOfferRound(shown),
                [.. withheld.Select(figures => new WithheldFigures(figures, round.InstantOf(MomentOf(figures))))]
            );
        }

        /// <summary>Employers see who has applied, and so how many, from the same moment on.</summary>
        private const Moment Applications = Moment.ApplicationDeadline;

        private static Moment MomentOf(FigureKind figures) => figures == FigureKind.SeatsNotAdvertised ? Moment.Publication : Applications;

        /// <summary>
        /// What the caller may not see yet. The Directorate follows the country's totals at any time (it may have to extend the deadline,
        /// R-SCR-2), but who is sought after is nobody's to know while people still apply.
        /// </summary>
        private IReadOnlyList<FigureKind> Withheld(RoundSummary round)
        {
            IEnumerable<FigureKind> waiting = request.Caller.SeesAll
                ? [FigureKind.ApplicantsByEmployer]
                : [FigureKind.SeatsNotAdvertised, FigureKind.Applicants];
            return [.. waiting.Where(figures => !round.HasReached(MomentOf(figures), request.Now))];
        }

        private ShownFigures ForOutsiders(RoundFacts nation, RoundFacts own, int smallest) =>
            OutsiderFigures.Of(
                RoundStatistics.Totals(nation),
                RoundStatistics.Totals(own),
                RoundStatistics.Totals(nation.Of(employer => !request.Caller.Sees(employer))),
                smallest
            );

        private async Task<RoundFacts> Facts(Guid roundId, CancellationToken cancellationToken)
        {
            var applicants = await evaluation
                .Applications.AsNoTracking()
                .Where(fact => fact.RoundId == roundId && fact.Standing > 0)
                .Select(fact => new { fact.EmployerId, fact.PersonId })
                .ToListAsync(cancellationToken);
            var offers = await evaluation.Offers.AsNoTracking().Where(fact => fact.RoundId == roundId).ToListAsync(cancellationToken);
            List<Guid> persons = request.Caller.SeesAll
                ? [.. applicants.Select(pair => pair.PersonId).Concat(offers.Select(fact => fact.PersonId)).Distinct()]
                : [];
            return new RoundFacts(
                await evaluation.Seats.AsNoTracking().Where(fact => fact.RoundId == roundId).ToListAsync(cancellationToken),
                [.. applicants.Select(pair => (pair.EmployerId, pair.PersonId))],
                offers,
                await evaluation.OfferRounds.AsNoTracking().Where(fact => fact.RoundId == roundId).ToListAsync(cancellationToken),
                await evaluation.Residuals.AsNoTracking().Where(fact => fact.RoundId == roundId).ToListAsync(cancellationToken),
                persons.Count == 0
                    ? new Dictionary<Guid, CountryGroup>()
                    : await mediator.Send(new AskCountryGroups(persons), cancellationToken)
            );
        }

        /// <param name="withApplicants">Otherwise nothing tells of them, not even that there is an employer who has some.</param>
        private async Task<IReadOnlyList<EmployerRow>> ByEmployer(
            RoundFacts facts,
            bool withApplicants,
            CancellationToken cancellationToken
        )
        {
            var employers = RoundStatistics.ByEmployer(withApplicants ? facts : facts with { Applicants = [] });
            if (employers.Count == 0)
                return [];
            var names = await mediator.Send(new AskOrganisationNames(employers.Select(row => row.EmployerId)), cancellationToken);
            return
            [
                .. employers
                    .Select(row => new EmployerRow(
                        row.EmployerId,
                        names.GetValueOrDefault(row.EmployerId, ""),
                        row.Seats,
                        row.SeatsNotAdvertised,
                        withApplicants ? row.Applicants : null,
                        row.Offers,
                        row.Hired,
                        row.ResidualSeats
                    ))
                    .OrderBy(row => row.EmployerName, Norwegian),
            ];
        }

        private static readonly StringComparer Norwegian = StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}/statistics",
                (Guid roundId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId), cancellationToken).ToOk()
            )
            .Named("getRoundStatistics", "A round in figures")
            .WithAccess(AccessPolicy.Staff.ForMachines(EvaluationAccess.ReadScope), RowRule.Organisation)
            .Answers<RoundStatisticsResponse>();
}
