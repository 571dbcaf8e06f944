using System.ComponentModel.DataAnnotations;

namespace LisPortal.Api.Configuration;

/// <summary>Requests per second, sustained; four times that in a burst.</summary>
internal sealed class RateLimitSettings
{
    [Range(1, 100_000)]
    public int PerUser { get; init; } = 50;

    /// <summary>For those not signed in, by address: many people may share one.</summary>
    [Range(1, 100_000)]
    public int PerAddress { get; init; } = 200;
}
