using LisPortal.Contracts.Offers;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Rankings;

/// <summary>R-SCR-12: the body with decision authority signs, before the round's first offers go out.</summary>
internal sealed class SignRanking : IEndpoint
{
    /// <param name="OrganisationId">In whose name: the trust, or for combined general practice a municipality of the group.</param>
    /// <param name="SpecialistTookPart">A specialist of the specialty took part; needed for psychiatry and child psychiatry.</param>
    internal sealed record Request(Guid OrganisationId, bool SpecialistTookPart);

    internal sealed record Command(Guid GroupId, Request Body, int SeenVersion) : ICommand<Done>;

    internal sealed class Handler(ScreeningContext screening, RankedGroups groups, IMediator mediator, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await groups.Open(command.GroupId, cancellationToken);
            if (!found.IsSuccess)
            {
                return Result<Done>.Fail(found.Errors);
            }

            var (group, ranking) = (found.Value, found.Value.Ranking);
            if (!request.Caller.ActsFor(command.Body.OrganisationId, [.. AccessPolicy.Employer.Roles]))
            {
                return RankingErrors.NotTheAuthority;
            }

            if (!group.IsNew && group.Version != command.SeenVersion)
            {
                return Error.Stale;
            }

            var signed = ranking.Sign(
                command.Body.OrganisationId,
                request.Caller.RequiredUserId,
                command.Body.SpecialistTookPart,
                request.Now,
                group.FirstOfferAt
            );
            if (!signed.IsSuccess)
            {
                return Result<Done>.Fail(signed.Errors);
            }

            if (await Ineligible(group, cancellationToken) is { Count: > 0 } errors)
            {
                return errors;
            }

            screening.Publish(new RankingSigned(ranking.GroupId, ranking.AdvertisementId, ranking.RoundId, ranking.Revision));
            screening.Audit("ranking", ranking.Id, "signed");
            return Done.Instance;
        }

        /// <summary>R-SCR-14: nobody is signed for who cannot be hired: not authorised by the start date, or already marked.</summary>
        private async Task<List<Error>> Ineligible(GroupRanking group, CancellationToken cancellationToken)
        {
            var round = group.Advertisement.Round;
            var authorisedOn = await screening
                .Applications.AsNoTracking()
                .Where(row => row.AdvertisementId == group.Ranking.AdvertisementId && row.WithdrawnAt == null)
                .Join(screening.CvRevisions, row => row.CvRevisionId, cv => cv.Id, (row, cv) => new { row.Id, cv.AuthorisedOn })
                .ToDictionaryAsync(row => row.Id, row => row.AuthorisedOn, cancellationToken);
            var persons = group.Ranking.Entries.Select(entry => entry.PersonId).ToList();
            var markings = await mediator.Send(new AskMarkings(round.Id, persons, request.Now), cancellationToken);
            List<Error> errors = [];
            foreach (var (index, entry) in group.Ranking.Entries.Index())
            {
                if (!Eligibility.IsAuthorisedBy(authorisedOn.GetValueOrDefault(entry.ApplicationId), round.StartDate))
                {
                    errors.Add(RankingErrors.NotAuthorised(index));
                }
                else if (markings.ContainsKey(entry.PersonId))
                {
                    errors.Add(RankingErrors.Marked(index));
                }
            }

            return errors;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/position-groups/{groupId:guid}/ranking/signature",
                (Guid groupId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(groupId, body, ifMatch.Of(RankingResponse.RecordOf(groupId))), cancellationToken)
                        .ThenRead(mediator, new GetRanking.Query(groupId), cancellationToken)
            )
            .Named("signRanking", "Sign the ranking in the name of the body with decision authority")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .Answers<RankingResponse>()
            .WithExample(new Request(new Guid("01890a5d-ac96-774b-bcce-b302099a8021"), SpecialistTookPart: false));
}
