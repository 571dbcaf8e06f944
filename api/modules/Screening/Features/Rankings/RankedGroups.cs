using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Rankings;

/// <summary>A position group with the newest revision of its ranking, for those whose advertisement it is.</summary>
internal sealed class RankedGroups(ScreeningContext screening, Advertisements advertisements, RequestContext request)
{
    /// <summary>Tracked; a new ranking, not yet stored, when there is none. Absent for strangers, closed until the deadline.</summary>
    public async Task<Result<GroupRanking>> Open(Guid groupId, CancellationToken cancellationToken)
    {
        if (await advertisements.OfGroup(groupId, cancellationToken) is not { } advertisement)
        {
            return Error.NotFound("position-group");
        }

        if (advertisement.WhyApplicantsAreHidden(request) is { } hidden)
        {
            return hidden.Kind == ErrorKind.NotFound ? Error.NotFound("position-group") : hidden;
        }

        var newest = await screening
            .Rankings.Where(row => row.GroupId == groupId)
            .OrderByDescending(row => row.Revision)
            .FirstOrDefaultAsync(cancellationToken);
        return new GroupRanking(newest ?? Ranking.Start(GroupOf(advertisement, groupId)), newest is null, advertisement);
    }

    /// <summary>Application, name and points of everybody on the list.</summary>
    public async Task<IReadOnlyList<RankedEntry>> EntriesOf(Ranking ranking, CancellationToken cancellationToken)
    {
        if (ranking.Entries.Count == 0)
        {
            return [];
        }

        var known = await screening
            .Applications.AsNoTracking()
            .Where(row => row.AdvertisementId == ranking.AdvertisementId)
            .Join(
                screening.CvRevisions,
                row => row.CvRevisionId,
                cv => cv.Id,
                (row, cv) =>
                    new
                    {
                        row.Id,
                        row.TotalPoints,
                        cv.GivenName,
                        cv.FamilyName,
                    }
            )
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        return
        [
            .. ranking.Entries.Select(entry => new RankedEntry(
                entry.ApplicationId,
                entry.PersonId,
                entry.Rank,
                $"{known[entry.ApplicationId].GivenName} {known[entry.ApplicationId].FamilyName}",
                entry.Reason,
                known[entry.ApplicationId].TotalPoints
            )),
        ];
    }

    private static RankedGroup GroupOf(AdvertisementInRound found, Guid groupId)
    {
        var advertisement = found.Advertisement;
        var group = advertisement.Groups.First(row => row.Id == groupId);
        return new RankedGroup(
            advertisement.RoundId,
            advertisement.Id,
            groupId,
            advertisement.EmployerId,
            group.Kind,
            group.Specialty,
            group.Municipalities
        );
    }
}
