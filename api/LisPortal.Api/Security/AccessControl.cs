using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;

namespace LisPortal.Api.Security;

/// <summary>Holds every API endpoint to the policy it declares; one that declares none answers nobody.</summary>
internal sealed class AccessControl(RequestDelegate next)
{
    private static readonly Error SignInFirst = new("session.required", ErrorKind.Unauthenticated, "Sign in first.");
    private static readonly Error NotYourRole = Error.Forbidden("access.role", "Your role does not have access to this.");
    private static readonly Error SecondFactorFirst = Error.Forbidden(
        "access.second-factor",
        "Set up your second factor first; your roles count from then on."
    );
    private static readonly Error NotYourScope = Error.Forbidden("access.scope", "The token's scope does not cover this operation.");

    /// <summary>Everything that somebody can be told who is not let in.</summary>
    public static IEnumerable<Error> Refusals(AccessPolicy policy) =>
        policy.Anonymous ? []
        : policy.Roles.Count == 0 ? [SignInFirst, NotYourScope]
        : [SignInFirst, NotYourScope, NotYourRole, SecondFactorFirst];

    public async Task InvokeAsync(HttpContext http, RequestContext request)
    {
        if (
            http.GetEndpoint() is { } endpoint
            && http.Request.Path.StartsWithSegments("/api")
            && Refusal(endpoint, request.Caller) is { } refusal
        )
            await Problems.From(refusal).ExecuteAsync(http);
        else
            await next(http);
    }

    private static Error? Refusal(Endpoint endpoint, Caller caller)
    {
        if (endpoint.Metadata.GetMetadata<AccessRule>() is not { Policy: var policy })
            return endpoint.Metadata.GetMetadata<IEndpointNameMetadata>() is null ? null : NotYourRole;
        if (policy.Anonymous)
            return null;
        if (caller.UserId is null)
            return SignInFirst;
        if (caller.IsMachine)
            return policy.Scope is { } scope && caller.Scopes!.Contains(scope) ? null : NotYourScope;
        if (policy.Roles.Count == 0 || caller.HasAny(policy.Roles))
            return null;
        return caller.NeedsSecondFactor ? SecondFactorFirst : NotYourRole;
    }
}
