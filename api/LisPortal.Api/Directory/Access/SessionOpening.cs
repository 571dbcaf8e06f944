using System.Security.Claims;
using LisPortal.Directory.Features;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Time;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace LisPortal.Directory.Access;

/// <summary>Opens a cookie session, and lets the rest of the same request already see who signed in.</summary>
internal sealed class SessionOpening(
    ICallerSource callers,
    RequestContext request,
    IRoundClock clock,
    IMediator mediator,
    IAntiforgery antiforgery
)
{
    /// <returns>The new session as <see cref="GetSession"/> answers it, with its own anti-forgery token.</returns>
    public async Task<IResult> Open(HttpContext http, SignIn.SignedInUser user)
    {
        var identity = new ClaimsIdentity(
            [new Claim(SessionClaims.UserId, user.Id.ToString()), new Claim(SessionClaims.SecurityStamp, user.SecurityStamp)],
            SessionClaims.Scheme,
            SessionClaims.UserId,
            roleType: null
        );
        http.User = new ClaimsPrincipal(identity);
        await http.SignInAsync(SessionClaims.Scheme, http.User);
        var caller = await callers.ForPerson(user.Id, user.SecurityStamp, http.RequestAborted) ?? Caller.Anonymous;
        request.Begin(caller, clock.Now, request.Operation);
        return await GetSession.Answer(http, request, mediator, antiforgery);
    }
}
