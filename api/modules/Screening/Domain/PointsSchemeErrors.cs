using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

internal static class PointsSchemeErrors
{
    /// <summary>The parties approve criteria and weights with the advertisement, so they stand with it (R-ANN-2, R-ANN-10).</summary>
    public static Error Frozen { get; } =
        Error.Conflict("screening.points-scheme.frozen", "Criteria and weights stand from when advertisements must be ready.", "R-ANN-8");
}
