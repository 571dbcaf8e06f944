using LisPortal.Kernel.Policies;

namespace LisPortal.Evaluation.Domain;

/// <summary>The dated policies that this module alone asks for.</summary>
internal static class EvaluationPolicies
{
    /// <summary>R-EVA-7: figures about fewer persons are not shown to outsiders.</summary>
    public static PolicyKey<int> SmallestShownFigure { get; } = new("evaluation.smallest-shown-figure");
}
