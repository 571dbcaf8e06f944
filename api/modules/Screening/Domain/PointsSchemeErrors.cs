using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

internal static class PointsSchemeErrors
{
    public static Error Frozen { get; } =
        Error.Conflict("screening.points-scheme.frozen", "Criteria and weights are frozen when the advertisement is published.", "R-ANN-8");
}
