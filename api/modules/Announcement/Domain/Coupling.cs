namespace LisPortal.Announcement.Domain;

/// <summary>How the hospital seat is joined to the municipal half-year.</summary>
internal enum Coupling
{
    /// <summary>Hired in both at once: one municipality for each group.</summary>
    Fixed,

    /// <summary>The doctor chooses among the hospital's cooperating municipalities later.</summary>
    ChosenLater,
}
