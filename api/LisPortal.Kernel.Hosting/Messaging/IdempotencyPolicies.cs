using LisPortal.Kernel.Policies;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>The dated policies of repeated requests.</summary>
internal static class IdempotencyPolicies
{
    /// <summary>How long the answer to an <c>Idempotency-Key</c> is kept.</summary>
    public static PolicyKey<int> RetentionHours { get; } = new("kernel.idempotency.retention-hours");
}
