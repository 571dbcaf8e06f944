using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LisPortal.Organisations.Access;

/// <summary>
/// Remembers, in a cookie of its own, the accounts that have signed in on a browser, so that their owners are not slowed down by
/// what others do elsewhere. It opens nothing: the password is asked for all the same, and a stolen one only buys a few guesses.
/// </summary>
internal sealed class KnownDevices(IDataProtectionProvider protection)
{
    private const string Cookie = "lisportal-device";
    private const string Path = "/api/v1/session";
    private const int MostAccounts = 10;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);
    private readonly ITimeLimitedDataProtector protector = protection
        .CreateProtector("LisPortal.KnownDevices.v1")
        .ToTimeLimitedDataProtector();

    /// <returns>By account, what it knows this browser by.</returns>
    public IReadOnlyDictionary<Guid, Guid> Of(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 and < 4000 } cookie)
            return new Dictionary<Guid, Guid>();
        try
        {
            return Read(protector.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            return new Dictionary<Guid, Guid>(); // Made up, too old, or by keys that are gone.
        }
    }

    /// <summary>After a whole sign-in: the newest account first, the oldest of many forgotten.</summary>
    public void Remember(HttpContext http, Guid userId)
    {
        var known = Of(http);
        var device = known.TryGetValue(userId, out var before) ? before : Guid.NewGuid();
        var lines = known
            .Where(pair => pair.Key != userId)
            .Prepend(KeyValuePair.Create(userId, device))
            .Take(MostAccounts)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key:N}{pair.Value:N}"));
        http.Response.Cookies.Append(
            Cookie,
            protector.Protect(string.Concat(lines), Lifetime),
            new CookieOptions
            {
                Path = Path,
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = http.Request.IsHttps,
                MaxAge = Lifetime,
                IsEssential = true,
            }
        );
    }

    private static Dictionary<Guid, Guid> Read(string text) =>
        text.Chunk(64)
            .Select(pair => new string(pair))
            .ToDictionary(pair => Guid.ParseExact(pair[..32], "N"), pair => Guid.ParseExact(pair[32..], "N"));
}
