using Microsoft.EntityFrameworkCore;

namespace LisPortal.Evaluation.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class EvaluationModel
{
    public static void Configure(ModelBuilder builder) { }
}
