using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Tasks;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>Offers to answer, markings to register, offer rounds to release.</summary>
internal sealed class OffersTasks(OffersContext offers, IMediator mediator, PolicyBook policies) : ITaskSource
{
    private static readonly TaskKind Answer = new("offers.answer", "count");
    private static readonly TaskKind RegisterMarkings = new("offers.register-markings", "count");
    private static readonly TaskKind ReleaseOfferRound = new("offers.release-offer-round", "round", "number");
    private static readonly TaskKind ReleaseOfferRoundNow = new("offers.release-offer-round-now", "round", "number");
    private static readonly TaskKind PostponeOfferRound = new("offers.postpone-offer-round", "round", "number");

    public IReadOnlyList<TaskKind> Kinds { get; } = [Answer, RegisterMarkings, ReleaseOfferRound, ReleaseOfferRoundNow, PostponeOfferRound];

    public async Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken)
    {
        List<TaskItem> tasks = [];
        if (request.Caller.Has(Role.Applicant))
            tasks.AddRange(await ToAnswer(request, cancellationToken));
        if (request.Caller.ActingOrganisations(Role.Trust) is { Count: > 0 } employers)
            tasks.AddRange(await ToMark(employers, request.Now, cancellationToken));
        if (request.Caller.Has(Role.Directorate))
            tasks.AddRange(await ToRelease(request.Now, cancellationToken));
        return tasks;
    }

    private async Task<IEnumerable<TaskItem>> ToAnswer(RequestContext request, CancellationToken cancellationToken)
    {
        var me = request.Caller.RequiredUserId;
        var open = await offers
            .Offers.AsNoTracking()
            .Where(offer => offer.PersonId == me && offer.Answer == null && offer.ResponseDeadline >= Deadline.EarliestOpenAt(request.Now))
            .GroupBy(offer => offer.ResponseDeadline)
            .Select(same => new { Deadline = same.Key, Count = same.Count() })
            .ToListAsync(cancellationToken);
        return open.Select(same => Answer.Item(Args(("count", same.Count)), same.Deadline, "/offers"));
    }

    private async Task<IEnumerable<TaskItem>> ToMark(IReadOnlyList<Guid> employers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var missing = await offers
            .Acceptances.AsNoTracking()
            .Where(acceptance =>
                employers.Contains(acceptance.EmployerId)
                && acceptance.MarkedAt == null
                && acceptance.MarkingDeadline >= Deadline.EarliestOpenAt(now)
            )
            .GroupBy(acceptance => new { acceptance.EmployerId, acceptance.MarkingDeadline })
            .Select(same => new
            {
                same.Key.EmployerId,
                same.Key.MarkingDeadline,
                Count = same.Count(),
            })
            .ToListAsync(cancellationToken);
        return missing.Select(same => RegisterMarkings.Item(Args(("count", same.Count)), same.MarkingDeadline, "/offers", same.EmployerId));
    }

    /// <summary>
    /// The next offer round of every published round, from the application deadline on: when it can be sent, then until when
    /// (R-ANN-4), and when it is too late, that its dates are postponed first.
    /// </summary>
    private async Task<IEnumerable<TaskItem>> ToRelease(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rounds = (await mediator.Send(new AskRounds(), cancellationToken))
            .Where(round => round.ApplicationDeadline.HasPassed(now) && !round.LastMarkingDeadline.HasPassed(now))
            .ToList();
        var ids = rounds.ConvertAll(round => round.Id);
        var released = (
            await offers.OfferRounds.AsNoTracking().Where(row => ids.Contains(row.RoundId)).ToListAsync(cancellationToken)
        ).ToLookup(row => row.RoundId, row => row.Number);
        return from round in rounds
            let calendar = new ReleaseCalendar(round.OfferRounds, released[round.Id], policies)
            let next = calendar.InOrder.FirstOrDefault(dates => !released[round.Id].Contains(dates.Number))
            where next is not null
            select calendar.StageOf(next, now) switch
            {
                OfferRoundStage.Missed => Of(PostponeOfferRound, round, next, null, "postpone"),
                OfferRoundStage.Waiting => Of(ReleaseOfferRound, round, next, next.OfferAt, "offer-rounds"),
                _ => Of(ReleaseOfferRoundNow, round, next, calendar.LatestRelease(next), "offer-rounds"),
            };
    }

    private static TaskItem Of(TaskKind kind, RoundSummary round, OfferRoundDates next, DateTimeOffset? releaseBy, string page) =>
        kind.Item(Args(("round", round.Code), ("number", next.Number)), releaseBy, $"/rounds/{round.Id}/{page}");

    private static Dictionary<string, object?> Args(params (string Name, object? Value)[] args) =>
        args.ToDictionary(arg => arg.Name, arg => arg.Value);
}
