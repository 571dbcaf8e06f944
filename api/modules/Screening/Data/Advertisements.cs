using LisPortal.Contracts.Announcement;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Data;

/// <summary>
/// Advertisements with all that judging applications to them needs. Published ones are frozen and asked for once; the dates of their
/// rounds can be postponed (R-ANN-4, R-SCR-2), so they are asked for in every scope.
/// </summary>
internal sealed class Advertisements(ScreeningContext screening, IMediator mediator, FrozenAdvertisements frozen)
{
    private readonly Dictionary<Guid, RoundSummary?> rounds = [];

    /// <summary>Published or not; null when there is none.</summary>
    public async Task<AdvertisementInRound?> Find(Guid advertisementId, CancellationToken cancellationToken)
    {
        var moment = frozen.Moment;
        if (frozen.Find(advertisementId, moment) is { } known)
        {
            return await RoundOf(known.Advertisement, cancellationToken) is { } now ? known with { Round = now } : null;
        }

        var found = await mediator.Send(new AskAdvertisement(advertisementId), cancellationToken) is { } advertisement
            ? await With(advertisement, cancellationToken)
            : null;
        if (found is { Advertisement.Published: true })
        {
            frozen.Keep(found, moment);
        }

        return found;
    }

    /// <summary>The advertisement that holds the position group.</summary>
    public async Task<AdvertisementInRound?> OfGroup(Guid groupId, CancellationToken cancellationToken) =>
        await mediator.Send(new AskAdvertisementOfGroup(groupId), cancellationToken) is { } advertisement
            ? await Find(advertisement.Id, cancellationToken)
            : null;

    private async Task<AdvertisementInRound?> With(AdvertisementSummary advertisement, CancellationToken cancellationToken)
    {
        if (await RoundOf(advertisement, cancellationToken) is not { } round)
        {
            return null;
        }

        var own = await screening
            .LocalPointsSchemes.AsNoTracking()
            .FirstOrDefaultAsync(scheme => scheme.AdvertisementId == advertisement.Id, cancellationToken);
        return new AdvertisementInRound(advertisement, round, own);
    }

    private async Task<RoundSummary?> RoundOf(AdvertisementSummary advertisement, CancellationToken cancellationToken)
    {
        if (!rounds.TryGetValue(advertisement.RoundId, out var round))
        {
            rounds[advertisement.RoundId] = round = await mediator.Send(new AskRound(advertisement.RoundId), cancellationToken);
        }

        return round;
    }
}
