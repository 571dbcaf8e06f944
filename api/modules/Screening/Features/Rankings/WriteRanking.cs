using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Rankings;

/// <summary>R-SCR-11: writes the whole list, best first. After offers began this makes a new revision, with a reason.</summary>
internal sealed class WriteRanking : IEndpoint
{
    /// <param name="Entries">Best first; at most 2,000, each application once.</param>
    /// <param name="ChangeReason">Only, and always, for the first change after the ranking was frozen; at most 2,000 characters.</param>
    internal sealed record Request(IReadOnlyList<Entry> Entries, string? ChangeReason = null);

    /// <summary>One applicant to rank.</summary>
    /// <param name="Reason">Why here, in the committee's words; at most 2,000 characters.</param>
    internal sealed record Entry(Guid ApplicationId, string Reason);

    internal sealed record Command(Guid GroupId, Request Body, int SeenVersion) : ICommand<Done>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Entries).UniqueBy(entry => entry.ApplicationId);
        }
    }

    internal sealed class Handler(ScreeningContext screening, RankedGroups groups, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await groups.Open(command.GroupId, cancellationToken);
            if (!found.IsSuccess)
            {
                return Result<Done>.Fail(found.Errors);
            }

            var group = found.Value;
            if (!group.Ranking.MayWrite(request.Caller.ActingOrganisations(AccessPolicy.Employer.Roles.ToArray())))
            {
                return RankingErrors.NotTheAuthority;
            }

            if (group.Version != command.SeenVersion)
            {
                return Error.Stale;
            }

            var ranking = command.Body.ChangeReason is { } why ? group.Ranking.Revise(why, request.Now, group.FirstOfferAt) : group.Ranking;
            if (!ranking.IsSuccess)
            {
                return Result<Done>.Fail(ranking.Errors);
            }

            var list = await Listed(command.Body.Entries, group, cancellationToken);
            var written = list.IsSuccess
                ? ranking.Value.Write(list.Value, request.Now, group.FirstOfferAt)
                : Result<Ranking>.Fail(list.Errors);
            if (!written.IsSuccess)
            {
                return Result<Done>.Fail(written.Errors);
            }

            if (screening.Entry(written.Value).State == EntityState.Detached)
            {
                screening.Rankings.Add(written.Value);
            }

            screening.Audit("ranking", written.Value.Id, written.Value.ChangeReason is null ? null : "revised");
            return Done.Instance;
        }

        /// <summary>Only those who applied for this group, and have not withdrawn.</summary>
        private async Task<Result<List<RankedApplicant>>> Listed(
            IReadOnlyList<Entry> entries,
            GroupRanking group,
            CancellationToken cancellationToken
        )
        {
            var applied = await screening
                .Applications.AsNoTracking()
                .Where(row => row.AdvertisementId == group.Ranking.AdvertisementId && row.WithdrawnAt == null)
                .Select(row => new
                {
                    row.Id,
                    row.PersonId,
                    row.GroupIds,
                })
                .ToDictionaryAsync(row => row.Id, cancellationToken);
            List<Error> errors = [];
            List<RankedApplicant> list = [];
            foreach (var (index, entry) in entries.Index())
            {
                if (applied.TryGetValue(entry.ApplicationId, out var applicant) && applicant.GroupIds.Contains(group.Ranking.GroupId))
                {
                    list.Add(new RankedApplicant(entry.ApplicationId, applicant.PersonId, index + 1, entry.Reason));
                }
                else
                {
                    errors.Add(RankingErrors.NotAnApplicant(index));
                }
            }

            return errors.Count > 0 ? errors : list;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/position-groups/{groupId:guid}/ranking",
                (Guid groupId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(groupId, body, ifMatch.Of(RankingResponse.RecordOf(groupId))), cancellationToken)
                        .ThenRead(mediator, new GetRanking.Query(groupId), cancellationToken)
            )
            .Named("writeRanking", "Write a position group's ranking; the first time with the ETag of the empty one")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .UpTo(8 * 1024 * 1024)
            .Answers<RankingResponse>()
            .WithExample(
                new Request([
                    new Entry(new Guid("01890a5d-ac96-774b-bcce-b302099a8010"), "Longest experience with on-call duty; strong interview."),
                ])
            );
}
