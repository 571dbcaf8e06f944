namespace LisPortal.Allocation.Domain;

/// <summary>Why seats are not advertised (R-ALL-12).</summary>
internal enum UnadvertisedReason
{
    /// <summary>Somebody comes back from statutory leave.</summary>
    ReturnFromLeave,

    /// <summary>No municipality has a place for the second half (R-ALL-13).</summary>
    LackOfMunicipalPlace,

    Other,
}
