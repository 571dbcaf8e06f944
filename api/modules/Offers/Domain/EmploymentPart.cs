namespace LisPortal.Offers.Domain;

/// <summary>Which of a doctor's separate employments (R-OFF-9).</summary>
internal enum EmploymentPart
{
    Hospital,
    Municipality,

    /// <summary>The position in specialist training that a combined position leads to.</summary>
    LaterPosition,
}
