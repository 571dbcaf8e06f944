using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applications;

/// <summary>What is checked alike when an application is submitted and when it is changed.</summary>
internal static class ApplicationChecks
{
    /// <summary>Every wrong field; empty when the application can be stored.</summary>
    public static async Task<List<Error>> WrongWith(
        this ScreeningContext screening,
        ApplicationContent content,
        AdvertisementSummary advertisement,
        Guid person,
        CancellationToken cancellationToken
    )
    {
        var errors = ApplicationRules.Check(content, advertisement);
        if (content.DocumentIds.Count == 0 || errors.Count > 0)
        {
            return errors;
        }

        var own = await screening
            .Documents.Where(row => row.PersonId == person && content.DocumentIds.Contains(row.Id))
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        errors.AddRange(
            content.DocumentIds.Index().Where(id => !own.Contains(id.Item)).Select(id => ApplicationErrors.DocumentUnknown(id.Index))
        );
        return errors;
    }

    /// <summary>
    /// Holds the CV's newest row until commit: whoever saves the CV meanwhile waits and then finds this application, and if somebody
    /// just has, the command runs again with what was saved.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">The revision is no longer the newest.</exception>
    public static async Task InsistOnNewest(this ScreeningContext screening, Guid cvRevisionId, CancellationToken cancellationToken)
    {
        var held = await screening
            .CvRevisions.Where(row => row.Id == cvRevisionId && row.IsNewest)
            .ExecuteUpdateAsync(row => row.SetProperty(revision => revision.IsNewest, true), cancellationToken);
        if (held == 0)
        {
            throw new DbUpdateConcurrencyException("The CV has just been saved.");
        }
    }
}
