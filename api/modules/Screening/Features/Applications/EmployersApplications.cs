using LisPortal.Kernel.Access;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applications;

/// <summary>The row rule of employers: applications that stand, to their advertisements, after the deadline.</summary>
internal static class EmployersApplications
{
    /// <summary>Tracked; nulls when there is none the caller may know of.</summary>
    public static async Task<(Application? Application, AdvertisementInRound? Advertisement)> ApplicationForEmployer(
        this ScreeningContext screening,
        Advertisements advertisements,
        Guid applicationId,
        RequestContext request,
        CancellationToken cancellationToken
    )
    {
        var application = await screening.Applications.FirstOrDefaultAsync(
            row => row.Id == applicationId && row.WithdrawnAt == null,
            cancellationToken
        );
        return
            application is not null
            && await advertisements.Find(application.AdvertisementId, cancellationToken) is { } advertisement
            && advertisement.WhyApplicantsAreHidden(request) is null
            ? (application, advertisement)
            : (null, null);
    }
}
