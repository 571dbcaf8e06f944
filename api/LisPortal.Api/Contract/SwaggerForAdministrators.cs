using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using Microsoft.AspNetCore.Authentication;

namespace LisPortal.Api.Contract;

/// <summary>Swagger UI acts with the session it finds, so it is shown to signed-in administrators only.</summary>
internal sealed class SwaggerForAdministrators(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, ICallerSource callers)
    {
        var session = await http.AuthenticateAsync(SessionClaims.Scheme);
        var caller =
            Guid.TryParse(session.Principal?.FindFirst(SessionClaims.UserId)?.Value, out var id)
            && Guid.TryParse(session.Principal?.FindFirst(SessionClaims.SessionId)?.Value, out var sessionId)
                ? await callers.ForPerson(id, sessionId, http.RequestAborted)
                : null;
        if (caller?.Has(Role.Administrator) == true)
            await next(http);
        else
            http.Response.StatusCode = caller is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
    }
}
