using LisPortal.Contracts;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Policies;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>An offer as one of its parties sees it. Instants are UTC; a deadline lasts through its minute.</summary>
/// <param name="Kind">Of the position offered.</param>
/// <param name="Specialty">Of a combined position; null for an ordinary one.</param>
/// <param name="Place">Where a combined position's doctor works later; null for an ordinary one.</param>
/// <param name="Label">What an acceptance is marked as.</param>
/// <param name="PersonName">For employers; null for the applicant.</param>
/// <param name="Rank">Place in the group's ranking, for employers.</param>
/// <param name="State">What has become of it.</param>
/// <param name="ReleasedAt">The one instant at which the round's offers went out, UTC.</param>
/// <param name="AnsweredAt">When it was answered, or expired, UTC; null while open.</param>
/// <param name="Marking">How the acceptance is marked (R-OFF-4); null until it is.</param>
/// <param name="Accepting">What accepting it now does; only for the applicant, while it is open.</param>
internal sealed record OfferResponse(
    Guid Id,
    Guid RoundId,
    string RoundCode,
    int Number,
    Guid AdvertisementId,
    string AdvertisementTitle,
    Guid GroupId,
    string GroupName,
    PositionKind Kind,
    Specialty? Specialty,
    string? Place,
    MarkingLabel Label,
    Guid EmployerId,
    string EmployerName,
    Guid? LaterEmployerId,
    string? LaterEmployerName,
    Guid PersonId,
    string? PersonName,
    int? Rank,
    OfferState State,
    DateTimeOffset ReleasedAt,
    Deadline ResponseDeadline,
    Deadline MarkingDeadline,
    DateTimeOffset? AnsweredAt,
    MarkingResponse? Marking,
    AcceptingResponse? Accepting
);

/// <summary>That an acceptance is registered for other employers to see (R-OFF-4).</summary>
/// <param name="Label">What was accepted.</param>
/// <param name="At">UTC; when it was registered.</param>
/// <param name="BySystem">The employer's own registration was missing at the deadline.</param>
internal sealed record MarkingResponse(MarkingLabel Label, DateTimeOffset At, bool BySystem);

/// <summary>What accepting an offer does.</summary>
/// <param name="Declines">Other open offers that are declined by accepting this one (R-OFF-2).</param>
/// <param name="Employments">What the applicant is employed in (R-OFF-9).</param>
internal sealed record AcceptingResponse(int Declines, IReadOnlyList<EmploymentOutline> Employments);

/// <summary>An employment that an acceptance would lead to.</summary>
/// <param name="Part">Which of the employments.</param>
/// <param name="EmployerName">Null while the municipality is to be chosen later.</param>
/// <param name="End">Last day; null for a permanent position.</param>
/// <param name="Condition">What must be met before it is entered.</param>
internal sealed record EmploymentOutline(
    EmploymentPart Part,
    string? EmployerName,
    DateOnly Start,
    DateOnly? End,
    EmploymentCondition Condition
);

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
        var rounds = (await mediator.Send(new GetRounds(), cancellationToken)).ToDictionary(round => round.Id);
        var names = await mediator.Names(
            groups.Values.SelectMany(group => new[] { group.EmployerId, group.LaterEmployerId, group.MunicipalityId }).OfType<Guid>(),
            cancellationToken
        );
        return [.. rows.Select(Describe)];

        OfferResponse Describe(Offer offer)
        {
            var group = groups[offer.GroupId];
            var round = rounds[offer.RoundId];
            var state = offer.StateAt(request.Now);
            var own = offer.PersonId == me;
            var marking = acceptances.GetValueOrDefault(offer.Id)?.MarkingAt(request.Now);
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
        return persons.Count == 0 ? new Dictionary<Guid, string>() : await mediator.Send(new GetPersonNames(persons), cancellationToken);
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
