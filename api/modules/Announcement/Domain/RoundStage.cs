namespace LisPortal.Announcement.Domain;

/// <summary>Where a round stands, computed from the clock alone.</summary>
internal enum RoundStage
{
    /// <summary>Employers write and approve ads, through the minute they must be ready.</summary>
    AdsOpen,

    /// <summary>Ads are closed and not yet published.</summary>
    AdsClosed,

    /// <summary>From publication through the minute of the application deadline.</summary>
    ApplicationsOpen,

    /// <summary>From the application deadline to the first offers.</summary>
    Screening,

    /// <summary>From the release of offers through the minute of the response deadline.</summary>
    AwaitingAnswers,

    /// <summary>From the response deadline through the minute of the marking deadline.</summary>
    AwaitingMarking,

    /// <summary>From a marking deadline to the next offers.</summary>
    BetweenOfferRounds,

    /// <summary>After the last marking deadline; free seats are residual positions.</summary>
    Finished,
}
