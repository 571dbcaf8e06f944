using LisPortal.Kernel.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LisPortal.Api.Hosting;

internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }
}

/// <summary>Ready when the database answers a query.</summary>
internal sealed class DatabaseReadiness(KernelContext kernel) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await kernel.Set<ClockOffset>().AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (DatabaseFaults.IsUnavailable(fault) || DatabaseFaults.IsContention(fault))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
