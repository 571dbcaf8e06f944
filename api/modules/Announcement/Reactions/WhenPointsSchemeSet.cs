using LisPortal.Announcement.Data;
using LisPortal.Contracts.Screening;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Reactions;

/// <summary>R-ANN-10: the weights are part of what the parties approve, so a change of them asks for all approvals again.</summary>
internal sealed class WhenPointsSchemeSet(AnnouncementContext announcement) : INotificationHandler<PointsSchemeSet>
{
    public async Task Handle(PointsSchemeSet happened, CancellationToken cancellationToken)
    {
        var advertisement = await announcement.Advertisements.FirstOrDefaultAsync(
            row => row.Id == happened.AdvertisementId,
            cancellationToken
        );
        if (advertisement is null)
            return;
        await announcement.Release(advertisement, cancellationToken);
        advertisement.AskForApprovalsAgain();
    }
}
