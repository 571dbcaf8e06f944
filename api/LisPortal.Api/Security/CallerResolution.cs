using System.Diagnostics;
using System.Security.Claims;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Time;

namespace LisPortal.Api.Security;

/// <summary>Establishes, once per request and on arrival, who asks and what time the rules go by.</summary>
internal sealed class CallerResolution(RequestDelegate next, IRoundClock clock)
{
    private const int LongestKey = 100;

    public async Task InvokeAsync(HttpContext http, RequestContext request, ICallerSource callers)
    {
        var now = clock.Now;
        if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<AccessRule>() is null)
        {
            await next(http);
            return;
        }
        var caller = await Resolve(http, callers);
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length > LongestKey)
            throw new BadHttpRequestException($"Idempotency-Key may have at most {LongestKey} characters.");
        var operation = endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? endpoint.DisplayName ?? "unknown";
        request.Begin(caller, now, operation, key.Length > 0 ? key : null);
        Activity.Current?.SetTag("lisportal.operation", operation);
        await next(http);
    }

    private static async Task<Caller> Resolve(HttpContext http, ICallerSource callers)
    {
        if (!Guid.TryParse(http.User.FindFirstValue(SessionClaims.UserId), out var id))
            return Caller.Anonymous;
        var caller =
            http.User.FindFirstValue(SessionClaims.Scope) is { } scopes
                ? await callers.ForMachine(id, scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), http.RequestAborted)
            : Guid.TryParse(http.User.FindFirstValue(SessionClaims.SessionId), out var session)
                ? await callers.ForPerson(id, session, http.RequestAborted)
            : null;
        return caller ?? Caller.Anonymous;
    }
}
