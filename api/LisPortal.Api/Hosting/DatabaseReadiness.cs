using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LisPortal.Api.Hosting;

/// <summary>Ready when the database answers a query.</summary>
internal sealed class DatabaseReadiness(KernelContext kernel, RequestContext request) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        request.MayBeTurnedAway = true; // Checks run in scopes of their own.
        try
        {
            await kernel.Set<ClockOffset>().AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (DatabaseFaults.IsBusy(fault))
        {
            return HealthCheckResult.Degraded("The database answers others."); // Taken out of service, it would only pass the rush on.
        }
        catch (Exception fault) when (DatabaseFaults.IsUnavailable(fault) || DatabaseFaults.IsContention(fault))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
