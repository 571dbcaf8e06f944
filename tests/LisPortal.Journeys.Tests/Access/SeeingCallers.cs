using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>Lets every caller see these organisations too, as if lists had no row rule.</summary>
internal sealed class SeeingCallers(ICallerSource real, IReadOnlyCollection<Guid> organisations) : ICallerSource
{
    /// <param name="organisations">May be filled once the host runs.</param>
    public static Action<IServiceCollection> Of(IReadOnlyCollection<Guid> organisations) =>
        services =>
        {
            var real = services.Last(service => service.ServiceType == typeof(ICallerSource)).ImplementationType!;
            services.AddScoped(real);
            services.AddScoped<ICallerSource>(provider => new SeeingCallers(
                (ICallerSource)provider.GetRequiredService(real),
                organisations
            ));
        };

    public async Task<Caller?> ForPerson(Guid userId, Guid sessionId, CancellationToken cancellationToken) =>
        Seeing(await real.ForPerson(userId, sessionId, cancellationToken));

    public async Task<Caller?> ForMachine(Guid clientId, IReadOnlySet<string> scopes, CancellationToken cancellationToken) =>
        Seeing(await real.ForMachine(clientId, scopes, cancellationToken));

    private Caller? Seeing(Caller? caller) =>
        caller is null
            ? null
            : new Caller(caller.UserId, caller.Roles, caller.OrganisationIds.Concat(organisations), caller.Scopes)
            {
                SessionId = caller.SessionId,
                NeedsSecondFactor = caller.NeedsSecondFactor,
            };
}
