using LisPortal.Kernel.Policies;

namespace LisPortal.Screening.Domain;

/// <summary>The dated policies that this module alone asks for.</summary>
internal static class ScreeningPolicies
{
    /// <summary>R-ANN-9: whether ties to the place may be a points item.</summary>
    public static PolicyKey<bool> GeographicPointsAllowed { get; } = new("screening.points.geographic-allowed");

    /// <summary>R-SCR-14: most months in residual positions, in full-time equivalents; absent when not in force.</summary>
    public static PolicyKey<int> ResidualServiceMaxMonths { get; } = new("screening.eligibility.residual-service.max-months");
}
