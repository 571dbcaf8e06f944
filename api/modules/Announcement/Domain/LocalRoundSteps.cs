using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>A round's dates as the Directorate publishes them: days, mostly without a time of day.</summary>
internal sealed record LocalRoundSteps(
    Season Season,
    LocalStep AdsReady,
    LocalStep Published,
    LocalStep ApplicationDeadline,
    IReadOnlyList<LocalOfferRoundSteps> OfferRounds,
    DateOnly StartDate
)
{
    /// <summary>Fills in the ordinary hours of the day of publication; refused when none are in force then.</summary>
    public Result<RoundSteps> WithOrdinaryHours(PolicyBook policies)
    {
        var adsReady = policies.InForce(AnnouncementPolicies.AdsReadyHour, Published.Date);
        var release = policies.InForce(AnnouncementPolicies.ReleaseHour, Published.Date);
        var deadline = policies.InForce(AnnouncementPolicies.DeadlineHour, Published.Date);
        var marking = policies.InForce(AnnouncementPolicies.MarkingHour, Published.Date);
        List<Error> missing = [.. adsReady.Errors, .. release.Errors, .. deadline.Errors, .. marking.Errors];
        if (missing.Count > 0)
        {
            return missing;
        }

        return new RoundSteps(
            Season,
            new Deadline(AdsReady.At(adsReady.Value.Value)),
            Published.At(release.Value.Value),
            new Deadline(ApplicationDeadline.At(deadline.Value.Value)),
            [
                .. OfferRounds.Select(round => new OfferRoundDates(
                    round.Number,
                    round.Offer.At(release.Value.Value),
                    new Deadline(round.ResponseDeadline.At(deadline.Value.Value)),
                    new Deadline(round.MarkingDeadline.At(marking.Value.Value))
                )),
            ],
            StartDate
        );
    }
}
