using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Time;

namespace LisPortal.Screening.Domain;

/// <summary>An advertisement, its round and how it gives points.</summary>
/// <param name="OwnScheme">Null when the national scheme applies.</param>
internal sealed record AdvertisementInRound(AdvertisementSummary Advertisement, RoundSummary Round, LocalPointsScheme? OwnScheme)
{
    private PointsScheme? scheme;

    public ApplicationTarget Target => new(Advertisement.Id, Round.Id, Advertisement.EmployerId, Round.ApplicationDeadline);

    /// <summary>The day whose rules and national scheme apply, Norwegian date.</summary>
    public DateOnly RuleDay => OsloTime.DateOf(Round.PublishedAt);

    /// <summary>
    /// Work counts up to and including the day of the application deadline as it was published, the same for all: an extension
    /// (R-SCR-2) gives time to apply, not points.
    /// </summary>
    public DateOnly ReferenceDate => OsloTime.DateOf(Round.PublishedApplicationDeadline.Stated);

    public DateTimeOffset FirstOfferAt => Round.OfferRounds.Min(dates => dates.OfferAt);

    public PointsScheme Scheme =>
        scheme ??= OwnScheme is { } own ? PointsScheme.Restore(own.Criteria) : NationalPointsSchemes.On(RuleDay).Value.Scheme;

    public PointsStatement PointsOf(Cv cv) => PointsCalculation.Of(cv, Scheme, ReferenceDate);

    public bool IsOpenAt(DateTimeOffset now) => !Round.ApplicationDeadline.HasPassed(now);

    /// <summary>The trust and the municipalities of the advertisement see its applicants, and nobody else.</summary>
    public bool IsPartOf(Caller caller) =>
        caller.ActsFor(Advertisement.EmployerId, Role.Trust)
        || Advertisement.Municipalities.Any(municipality => caller.ActsFor(municipality, Role.Municipality, Role.ChiefMunicipalDoctor));

    /// <summary>In whose name such a caller acts here.</summary>
    public Guid OrganisationOf(Caller caller) =>
        caller.ActsFor(Advertisement.EmployerId, Role.Trust)
            ? Advertisement.EmployerId
            : Advertisement.Municipalities.First(municipality =>
                caller.ActsFor(municipality, Role.Municipality, Role.ChiefMunicipalDoctor)
            );

    /// <summary>Absent for strangers; closed to its own employers until the deadline has passed.</summary>
    public Error? WhyApplicantsAreHidden(RequestContext request) =>
        !IsPartOf(request.Caller) ? Error.NotFound("advertisement")
        : IsOpenAt(request.Now) ? ApplicationErrors.ListClosed
        : null;
}
