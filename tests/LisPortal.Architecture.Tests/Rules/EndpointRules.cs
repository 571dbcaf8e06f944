using System.Reflection;
using LisPortal.Composition;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>What is true of everything below <c>/api/v1</c>.</summary>
internal static class EndpointRules
{
    private static readonly string[] Secrets = ["token", "secret", "password", "invitation", "recovery"];

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
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<AccessRule>()?.Policy.Scope is { } scope
                && !Modules.All.Any(module => module.Scopes.Contains(scope))
            )
            .Select(Name);

    /// <summary>An endpoint translates HTTP and sends; it never touches the database itself.</summary>
    public static IEnumerable<string> TouchingTheDatabase(IEnumerable<Endpoint> endpoints) =>
        endpoints
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<MethodInfo>() is { } method
                && method.GetParameters().Any(parameter => parameter.ParameterType.IsAssignableTo(typeof(DbContext)))
            )
            .Select(Name);

    /// <summary>Readings are compressed unless they say that they answer with a secret (ADR 8). Changes never are.</summary>
    public static IEnumerable<string> CompressingASecret(IEnumerable<Endpoint> endpoints) =>
        endpoints
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
                && endpoint.Metadata.GetMetadata<SecretAnswer>() is null
                && endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(answer => HoldsSecret(answer.Type, []))
            )
            .Select(Name);

    private static bool HoldsSecret(Type? type, HashSet<Type> seen)
    {
        if (type is null || !seen.Add(type))
            return false;
        if (type.IsGenericType && type.GetGenericArguments().Any(argument => HoldsSecret(argument, seen)))
            return true;
        return type.Assembly.GetName().Name!.StartsWith("LisPortal", StringComparison.Ordinal)
            && type.GetProperties().Any(property => IsSecret(property) || HoldsSecret(property.PropertyType, seen));
    }

    private static bool IsSecret(PropertyInfo property) =>
        (property.PropertyType == typeof(string) || property.PropertyType == typeof(byte[]))
        && Secrets.Any(word => property.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Name(Endpoint endpoint) => endpoint.DisplayName ?? "an endpoint";
}
