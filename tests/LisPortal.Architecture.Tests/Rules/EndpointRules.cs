using System.Reflection;
using LisPortal.Kernel.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>What is true of everything below <c>/api/v1</c>.</summary>
internal static class EndpointRules
{
    public static IEnumerable<string> WithoutAccessRule(IEnumerable<Endpoint> endpoints) =>
        endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<AccessRule>() is null).Select(Name);

    public static IEnumerable<string> WithoutOperationId(IEnumerable<Endpoint> endpoints) =>
        endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>() is null).Select(Name);

    public static IEnumerable<string> SharingAnOperationId(IEnumerable<Endpoint> endpoints) =>
        endpoints
            .GroupBy(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName)
            .Where(same => same.Key is not null && same.Count() > 1)
            .Select(same => same.Key!);

    public static IEnumerable<string> WithUnknownScope(IEnumerable<Endpoint> endpoints) =>
        endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<AccessRule>()?.Policy.Scope is { } scope && !Scopes.All.Contains(scope))
            .Select(Name);

    /// <summary>An endpoint translates HTTP and sends; it never touches the database itself.</summary>
    public static IEnumerable<string> TouchingTheDatabase(IEnumerable<Endpoint> endpoints) =>
        endpoints
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<MethodInfo>() is { } method
                && method.GetParameters().Any(parameter => parameter.ParameterType.IsAssignableTo(typeof(DbContext)))
            )
            .Select(Name);

    private static string Name(Endpoint endpoint) => endpoint.DisplayName ?? "an endpoint";
}
