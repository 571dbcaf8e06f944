namespace LisPortal.Offers.Features;

/// <summary>What accepting an offer does.</summary>
/// <param name="Declines">Other open offers that are declined by accepting this one (R-OFF-2).</param>
/// <param name="Employments">What the applicant is employed in (R-OFF-9).</param>
internal sealed record AcceptingResponse(int Declines, IReadOnlyList<EmploymentOutline> Employments);
