using System.Security.Claims;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using Microsoft.AspNetCore.Antiforgery;

namespace LisPortal.Api.Security;

/// <summary>A change that comes with a cookie must also bring the token that only our own pages can read.</summary>
internal sealed class AntiForgery(RequestDelegate next, IAntiforgery antiforgery)
{
    public const string Header = "X-CSRF-Token";

    public static readonly Error Missing = Error.Forbidden(
        "session.anti-forgery",
        "The page's anti-forgery token is missing or no longer valid. Load GET /api/v1/session and send its token as X-CSRF-Token."
    );

    public async Task InvokeAsync(HttpContext http, RequestContext request)
    {
        var guarded = http.GetEndpoint() is { } endpoint && Guards(http.Request.Method, endpoint.Metadata);
        if (!guarded || request.Caller.IsMachine || await IsValid(http))
            await next(http);
        else
            await Problems.From(Missing).ExecuteAsync(http);
    }

    /// <summary>Whether people who call this need the token.</summary>
    public static bool Guards(string method, EndpointMetadataCollection endpoint) =>
        !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method))
        && endpoint.GetMetadata<AccessRule>() is not null
        && endpoint.GetMetadata<WithoutAntiForgery>() is null;

    private async Task<bool> IsValid(HttpContext http)
    {
        // Without the header the framework would look for the token in a form, and read a body that nobody has asked for.
        if (!http.Request.Headers.ContainsKey(Header))
            return false;
        if (await antiforgery.IsRequestValidAsync(http))
            return true;
        if (http.GetEndpoint()?.Metadata.GetMetadata<AlsoByVisitorsToken>() is null)
            return false;
        var somebody = http.User;
        http.User = new ClaimsPrincipal(new ClaimsIdentity());
        try
        {
            return await antiforgery.IsRequestValidAsync(http);
        }
        finally
        {
            http.User = somebody;
        }
    }
}
