using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Contracts.Organisations;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>Makes responses of offers that the caller may see: everything they need is asked for in batches.</summary>
internal static class OfferResponses
{
    public static async Task<IReadOnlyList<OfferResponse>> Describe(
        this OffersContext offers,
        IReadOnlyList<Offer> rows,
        IMediator mediator,
        RequestContext request,
        PolicyBook policies,
        CancellationToken cancellationToken
    )
    {
        var me = request.Caller.UserId;
        var groupIds = rows.Select(offer => offer.GroupId).Distinct().ToList();
        var groups = await offers
            .Groups.AsNoTracking()
            .Where(group => groupIds.Contains(group.Id))
            .ToDictionaryAsync(group => group.Id, cancellationToken);
        var acceptedIds = rows.Where(offer => offer.Answer == AnswerKind.Accepted).Select(offer => offer.Id).ToList();
        var acceptances = await offers
            .Acceptances.AsNoTracking()
            .Where(acceptance => acceptedIds.Contains(acceptance.OfferId))
            .ToDictionaryAsync(acceptance => acceptance.OfferId, cancellationToken);
        var others = await OthersPersons(mediator, rows, me, cancellationToken);
        var mine = rows.Any(offer => offer.PersonId == me) ? await OpenByRound(offers, me, request.Now, cancellationToken) : [];
        var rounds = (await mediator.Send(new AskRounds(), cancellationToken)).ToDictionary(round => round.Id);
        var names = await mediator.Send(
            new AskOrganisationNames(
                groups.Values.SelectMany(group => new[] { group.EmployerId, group.LaterEmployerId, group.MunicipalityId }).OfType<Guid>()
            ),
            cancellationToken
        );
        return [.. rows.Select(Describe)];

        OfferResponse Describe(Offer offer)
        {
            var group = groups[offer.GroupId];
            var round = rounds[offer.RoundId];
            var state = offer.StateAt(request.Now);
            var own = offer.PersonId == me;
            // R-OFF-6: from then on employers see no marking, wherever it would stand.
            var isHidden = !own && !request.Caller.SeesAll && request.Now >= Marking.HiddenFrom(round.StartDate, policies);
            var marking = isHidden ? null : acceptances.GetValueOrDefault(offer.Id)?.MarkingAt(request.Now);
            return new(
                offer.Id,
                offer.RoundId,
                round.Code,
                offer.Number,
                group.AdvertisementId,
                group.AdvertisementTitle,
                group.Id,
                group.Name,
                group.Kind,
                group.Specialty,
                group.Place,
                group.Label,
                offer.EmployerId,
                names.GetValueOrDefault(offer.EmployerId, ""),
                offer.LaterEmployerId,
                Name(offer.LaterEmployerId),
                offer.PersonId,
                own ? null : others.GetValueOrDefault(offer.PersonId),
                own ? null : offer.Rank,
                state,
                offer.ReleasedAt,
                offer.ResponseDeadline,
                offer.MarkingDeadline,
                state == OfferState.Expired ? offer.ResponseDeadline.Stated : offer.AnsweredAt,
                marking is null ? null : new MarkingResponse(marking.Label, marking.At, marking.BySystem),
                own && state == OfferState.Open
                    ? new AcceptingResponse(mine.GetValueOrDefault(offer.RoundId) - 1, Outline(offer, group, round.StartDate))
                    : null
            );
        }

        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;

        IReadOnlyList<EmploymentOutline> Outline(Offer offer, PositionGroup group, DateOnly start) =>
            [
                .. Employment
                    .Of(offer, group, start, ServiceMonths.On(start, policies))
                    .Select(part => new EmploymentOutline(part.Part, Name(part.EmployerId), part.Start, part.End, part.Condition)),
            ];
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> OthersPersons(
        IMediator mediator,
        IReadOnlyList<Offer> rows,
        Guid? me,
        CancellationToken cancellationToken
    )
    {
        List<Guid> persons = [.. rows.Select(offer => offer.PersonId).Where(person => person != me).Distinct()];
        return persons.Count == 0 ? new Dictionary<Guid, string>() : await mediator.Send(new AskPersonNames(persons), cancellationToken);
    }

    private static Task<Dictionary<Guid, int>> OpenByRound(
        OffersContext offers,
        Guid? me,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) =>
        offers
            .Offers.AsNoTracking()
            .Where(offer => offer.PersonId == me && offer.Answer == null && offer.ResponseDeadline >= Deadline.EarliestOpenAt(now))
            .GroupBy(offer => offer.RoundId)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.Key, same => same.Count, cancellationToken);
}
