using System.Security.Claims;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Time;
using LisPortal.Organisations.Features;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace LisPortal.Organisations.Access;

/// <summary>Gives the browser the cookie of a session that has been opened, and lets the rest of the same request already see who signed in.</summary>
internal sealed class SessionOpening(
    ICallerSource callers,
    KnownDevices devices,
    RequestContext request,
    IRoundClock clock,
    IMediator mediator,
    IAntiforgery antiforgery
)
{
    /// <returns>The new session as <see cref="GetSession"/> answers it, with its own anti-forgery token.</returns>
    public async Task<IResult> Open(HttpContext http, Sessions.Opened opened)
    {
        var identity = new ClaimsIdentity(
            [new Claim(SessionClaims.UserId, opened.UserId.ToString()), new Claim(SessionClaims.SessionId, opened.SessionId.ToString())],
            SessionClaims.Scheme,
            SessionClaims.UserId,
            roleType: null
        );
        http.User = new ClaimsPrincipal(identity);
        await http.SignInAsync(SessionClaims.Scheme, http.User);
        devices.Remember(http, opened.UserId);
        var caller = await callers.ForPerson(opened.UserId, opened.SessionId, http.RequestAborted) ?? Caller.Anonymous;
        request.Begin(caller, clock.Now, request.Operation);
        return await GetSession.Answer(http, request, mediator, antiforgery);
    }
}
