using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace LisPortal.Api.Security;

/// <summary>
/// Bodies are UTF-8 (RFC 8259) and uncompressed. Anything else is refused before the framework tries to read it, which throws for
/// a charset that it does not know.
/// </summary>
internal sealed class BodyEncoding(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>() is null || IsReadable(http.Request))
            return next(http);
        http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask; // The body that goes with the status is written where all such bodies are.
    }

    private static bool IsReadable(HttpRequest request)
    {
        var compression = request.Headers.ContentEncoding.ToString();
        if (compression.Length > 0 && !compression.Equals("identity", StringComparison.OrdinalIgnoreCase))
            return false;
        return !MediaTypeHeaderValue.TryParse(request.ContentType, out var media)
            || !media.Charset.HasValue
            || HeaderUtilities.RemoveQuotes(media.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
    }
}
