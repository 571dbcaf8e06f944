using LisPortal.Kernel.Access;
using Microsoft.AspNetCore.Authentication;

namespace LisPortal.Api.Contract;

/// <summary>Swagger UI acts with the session it finds, so it is shown to signed-in administrators only.</summary>
internal sealed class SwaggerForAdministrators(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, ICallerSource callers)
    {
        var session = await http.AuthenticateAsync(SessionClaims.Scheme);
        var known = Guid.TryParse(session.Principal?.FindFirst(SessionClaims.UserId)?.Value, out var id);
        var caller = known
            ? await callers.ForPerson(id, session.Principal!.FindFirst(SessionClaims.SecurityStamp)?.Value, http.RequestAborted)
            : null;
        if (caller?.Has(Role.Administrator) == true)
            await next(http);
        else
            http.Response.StatusCode = caller is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
    }
}
