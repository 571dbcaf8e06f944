using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>R-ANN-10: what the parties of an advertisement do with it in their own name: approve, refuse, withdraw.</summary>
internal static class PartyAct
{
    /// <summary>The advertisement with its round, when the caller can act on it for the party now.</summary>
    public static async Task<Result<(Advertisement Advertisement, RecruitmentRound Round)>> AdvertisementFor(
        this AnnouncementContext announcement,
        Guid advertisementId,
        Guid party,
        RequestContext request,
        CancellationToken cancellationToken
    )
    {
        var advertisement = await announcement.Advertisements.FirstOrDefaultAsync(row => row.Id == advertisementId, cancellationToken);
        if (advertisement is null || !Involvement.Of(request.Caller, advertisement))
            return Error.NotFound("advertisement");
        if (!IsAllowed(request.Caller, advertisement, party))
            return AdvertisementErrors.NotAParty;
        var round = await announcement.Rounds.AsNoTracking().SingleAsync(row => row.Id == advertisement.RoundId, cancellationToken);
        return advertisement.IsOpen(round, request.Now, isOver: false)
            ? (advertisement, round)
            : AdvertisementErrors.AdsClosed(round.AdsReadyAt);
    }

    /// <summary>Whether somebody of this caller's roles can act for the organisation.</summary>
    public static bool IsAllowed(Caller caller, Advertisement advertisement, Guid party) =>
        party == advertisement.EmployerId
            ? caller.ActsFor(party, Role.Trust)
            : advertisement.Municipalities.Contains(party) && caller.ActsFor(party, Role.Municipality, Role.ChiefMunicipalDoctor);
}
