using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace LisPortal.Api.Hosting;

/// <summary>Which of the encodings we have the caller prefers (RFC 9110, 12.5.3).</summary>
internal static class AcceptedEncodings
{
    /// <param name="offered">Best first; decides between what the caller likes equally well.</param>
    /// <returns>Null to answer without encoding, also when the header is absent or unreadable.</returns>
    public static string? Best(HttpRequest request, IReadOnlyList<string> offered)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted))
            return null;
        var qualities = accepted
            .GroupBy(coding => coding.Value.ToString().ToLower(CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .ToDictionary(coding => coding.Key, coding => coding.Max(named => named.Quality ?? 1), StringComparer.Ordinal);
        var anyOther = qualities.GetValueOrDefault("*");
        return offered
            .Select(name => (name, Quality: qualities.TryGetValue(name, out var quality) ? quality : anyOther))
            .Where(candidate => candidate.Quality > 0)
            .OrderByDescending(candidate => candidate.Quality) // Stable, so equals stay in our order.
            .Select(candidate => candidate.name)
            .FirstOrDefault();
    }
}
