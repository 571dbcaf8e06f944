namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-14, as far as a CV tells it. That nobody marked is hired twice, the markings tell.</summary>
internal static class Eligibility
{
    /// <param name="startDate">First day of the round's positions.</param>
    public static bool IsAuthorisedBy(DateOnly? authorisedOn, DateOnly startDate) => authorisedOn <= startDate;
}
