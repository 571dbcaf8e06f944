namespace LisPortal.Offers.Domain;

/// <summary>What can happen to the offers of a round.</summary>
internal enum LogEntryKind
{
    /// <summary>A group's seats, as advertised; a later entry for the same group replaces the number.</summary>
    SeatsOpened,
    OfferRoundReleased,
    OfferMade,
    Accepted,
    Declined,
    DeclinedByOtherAcceptance,
    Expired,
    Marked,
    MarkedBySystem,

    /// <summary>Seats of a group were still free after the last offer round.</summary>
    ResidualPositionsOpened,

    /// <summary>The later employer stands by a combined position that became residual.</summary>
    ResidualCombinedConfirmed,
}
