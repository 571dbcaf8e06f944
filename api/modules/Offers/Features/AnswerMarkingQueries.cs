using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Kernel.Policies;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>What other modules ask about markings: only what shows to employers at the instant (R-OFF-4, R-OFF-6).</summary>
internal sealed class AnswerMarkingQueries(OffersContext offers, IMediator mediator, PolicyBook policies)
    : IRequestHandler<AskMarkings, IReadOnlyDictionary<Guid, SeatKind>>
{
    public async Task<IReadOnlyDictionary<Guid, SeatKind>> Handle(AskMarkings query, CancellationToken cancellationToken)
    {
        var round = await mediator.Send(new AskRound(query.RoundId), cancellationToken);
        if (round is null || query.Now >= Marking.HiddenFrom(round.StartDate, policies))
            return new Dictionary<Guid, SeatKind>();
        var taken = await offers
            .Acceptances.AsNoTracking()
            .Where(acceptance => acceptance.RoundId == query.RoundId && query.PersonIds.Contains(acceptance.PersonId))
            .ToListAsync(cancellationToken);
        return taken
            .Where(acceptance => acceptance.MarkingAt(query.Now) is not null)
            .ToDictionary(acceptance => acceptance.PersonId, acceptance => acceptance.Label);
    }
}
