using LisPortal.Kernel.Access;
using LisPortal.Kernel.Http;
using Microsoft.AspNetCore.Authentication;

namespace LisPortal.Directory.Features;

/// <summary>Ends the cookie session.</summary>
internal sealed class SignOut : IEndpoint
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/session",
                async (HttpContext http) =>
                {
                    await http.SignOutAsync(SessionClaims.Scheme);
                    return TypedResults.NoContent();
                }
            )
            .Named("signOut", "Sign out")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .AnswersNothing();
}
