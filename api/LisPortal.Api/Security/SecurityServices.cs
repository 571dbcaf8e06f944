using System.Security.Claims;
using System.Threading.RateLimiting;
using LisPortal.Api.Configuration;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LisPortal.Api.Security;

internal static class SecurityServices
{
    public static Error TooMany(TimeSpan wait) =>
        Error.TooMany("request.too-many", "Too many requests. Wait as long as Retry-After says.", wait);

    public static void AddPortalSecurity(this IServiceCollection services, PortalSettings settings)
    {
        var key = TokenKey.ReadOrMake(settings.Data.Folder);
        services.AddSingleton<ITokenIssuer>(provider => new TokenIssuer(key, provider.GetRequiredService<TimeProvider>()));
        services
            .AddAuthentication(authentication => authentication.DefaultScheme = "by-header")
            .AddPolicyScheme(
                "by-header",
                null,
                policy =>
                    policy.ForwardDefaultSelector = http =>
                        http.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
                            ? SessionClaims.TokenScheme
                            : SessionClaims.Scheme
            )
            .AddCookie(SessionClaims.Scheme, cookie => ConfigureCookie(cookie, settings.SignIn))
            .AddJwtBearer(
                SessionClaims.TokenScheme,
                jwt =>
                {
                    jwt.MapInboundClaims = false;
                    jwt.TokenValidationParameters = TokenIssuer.Validation(key);
                }
            );
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = AntiForgery.Header;
            antiforgery.Cookie.Name = "lisportal-csrf";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddRateLimiter(limiter => ConfigureRateLimits(limiter, settings.RateLimits));
    }

    private static void ConfigureCookie(CookieAuthenticationOptions cookie, SignInOptions signIn)
    {
        cookie.Cookie.Name = "lisportal-session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        // Organisations judges the session by its own row; the cookie only stops being sent when it can be good no more.
        cookie.ExpireTimeSpan = TimeSpan.FromHours(signIn.IdleHours);
        cookie.SlidingExpiration = true;
        // The API answers by status; the web client shows the sign-in page.
        cookie.Events.OnRedirectToLogin = context => Status(context.Response, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => Status(context.Response, StatusCodes.Status403Forbidden);
    }

    private static Task Status(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static void ConfigureRateLimits(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions limiter, RateLimitSettings settings)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromSeconds(1);
            await Problems.From(TooMany(wait)).ExecuteAsync(rejected.HttpContext);
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        {
            if (!http.Request.Path.StartsWithSegments("/api"))
                return RateLimitPartition.GetNoLimiter("pages");
            var user = http.User.FindFirstValue(SessionClaims.UserId);
            return user is not null
                ? Bucket($"user {user}", settings.PerUser)
                : Bucket($"address {VisitorAddress.Of(http.Connection.RemoteIpAddress)}", settings.PerAddress);
        });
    }

    private static RateLimitPartition<string> Bucket(string key, int perSecond) =>
        RateLimitPartition.GetTokenBucketLimiter(
            key,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perSecond * 4,
                TokensPerPeriod = perSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }
        );
}
