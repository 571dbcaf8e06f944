using System.Security.Claims;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Time;
using Microsoft.AspNetCore.Authentication;

namespace LisPortal.Directory.Access;

/// <summary>Opens a cookie session, and lets the rest of the same request already see who signed in.</summary>
internal sealed class SessionOpening(ICallerSource callers, RequestContext request, IRoundClock clock)
{
    public async Task Open(HttpContext http, Guid userId, string securityStamp)
    {
        var identity = new ClaimsIdentity(
            [new Claim(SessionClaims.UserId, userId.ToString()), new Claim(SessionClaims.SecurityStamp, securityStamp)],
            SessionClaims.Scheme,
            SessionClaims.UserId,
            roleType: null
        );
        http.User = new ClaimsPrincipal(identity);
        await http.SignInAsync(SessionClaims.Scheme, http.User);
        var caller = await callers.ForPerson(userId, securityStamp, http.RequestAborted) ?? Caller.Anonymous;
        request.Begin(caller, clock.Now, request.Operation);
    }
}
