using LisPortal.Kernel.Hosting.Access;
using Microsoft.AspNetCore.Routing.Matching;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>Takes one operation's access rule away, or puts another in its place, as a careless change would.</summary>
internal sealed class ReplacedPolicy(string operation, AccessRule? instead) : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(IsTheOne);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var place = 0; place < candidates.Count; place++)
        {
            if (candidates[place].Endpoint is RouteEndpoint endpoint && IsTheOne(endpoint))
                candidates.ReplaceEndpoint(place, Without(endpoint), candidates[place].Values);
        }
        return Task.CompletedTask;
    }

    private bool IsTheOne(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == operation;

    private RouteEndpoint Without(RouteEndpoint endpoint)
    {
        var kept = endpoint.Metadata.Where(item => item is not AccessRule);
        return new RouteEndpoint(
            endpoint.RequestDelegate!,
            endpoint.RoutePattern,
            endpoint.Order,
            new EndpointMetadataCollection(instead is null ? kept : kept.Append(instead)),
            endpoint.DisplayName
        );
    }
}
