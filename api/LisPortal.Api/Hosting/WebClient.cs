using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace LisPortal.Api.Hosting;

/// <summary>
/// Serves the built web client: hashed assets for a year, the page itself always fresh, each as the compressed file that the build has
/// written beside it when the caller takes one (ADR 8).
/// </summary>
internal static class WebClient
{
    private static readonly object _original = new();
    private static readonly Dictionary<string, string> _endings = new(StringComparer.Ordinal) { ["br"] = ".br", ["gzip"] = ".gz" };
    private static readonly string[] _encodings = ["br", "gzip"];

    /// <summary>Where the build puts what has a hash of its content in its name.</summary>
    public static readonly PathString Assets = "/assets";

    public static void UseWebClient(this WebApplication app, string? folder)
    {
        if (folder is null)
            return;
        app.MapWhen(http => IsVariant(http.Request.Path), variant => variant.Run(NotFound)); // Of a file, not a file of its own.
        // The fallback below needs a path; the bare address has none.
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = Files(folder) });
        app.UseFiles(folder);
    }

    /// <summary>Every other address outside the API is a page of the web client; an asset of an older release is gone, not a page.</summary>
    public static void MapWebClientFallback(this WebApplication app, string? folder)
    {
        if (folder is null)
            return;
        var page = ((IEndpointRouteBuilder)app).CreateApplicationBuilder();
        page.Use(
            (http, next) =>
            {
                http.SetEndpoint(null); // Static files leave a request alone that has an endpoint.
                http.Request.Path = "/index.html";
                return next(http);
            }
        );
        page.UseFiles(folder);
        app.MapFallback("{*path:regex(^(?!api/|swagger|openapi|health|assets/).*$)}", page.Build())
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
    }

    private static void UseFiles(this IApplicationBuilder app, string folder)
    {
        var files = Files(folder);
        app.Use(
            (http, next) =>
            {
                var path = http.Request.Path;
                if (path.StartsWithSegments("/api"))
                    return next(http); // Spared the look for a file.
                var encodings = _encodings.Where(encoding => files.GetFileInfo(path + _endings[encoding]).Exists).ToList();
                if (encodings.Count == 0)
                    return next(http);
                http.Items[_original] = path;
                if (AcceptedEncodings.Best(http.Request, encodings) is { } chosen)
                {
                    http.Request.Path = path + _endings[chosen];
                    http.Response.Headers.ContentEncoding = chosen;
                }
                return next(http);
            }
        );
        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = files,
                ContentTypeProvider = new ContentTypes(),
                OnPrepareResponse = Prepare,
            }
        );
        app.Use(
            (http, next) =>
            {
                // No file after all, so an answer that is not encoded, to what was asked for.
                if (http.Items[_original] is PathString path)
                {
                    http.Request.Path = path;
                    http.Response.Headers.Remove(HeaderNames.ContentEncoding);
                }
                return next(http);
            }
        );
    }

    /// <summary>Also for 304, which must say what the file would have been chosen by.</summary>
    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        var isAsset = file.Context.Request.Path.StartsWithSegments(Assets);
        headers.CacheControl = isAsset ? "public, max-age=31536000, immutable" : "no-cache";
        if (file.Context.Items.ContainsKey(_original))
            headers.Vary = HeaderNames.AcceptEncoding;
    }

    private static bool IsVariant(PathString path) =>
        _endings.Values.Any(ending => path.Value?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true);

    private static Task NotFound(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static PhysicalFileProvider Files(string folder) =>
        File.Exists(Path.Combine(folder, "index.html"))
            ? new PhysicalFileProvider(Path.GetFullPath(folder))
            : throw new StartupException($"LisPortal:WebClient:Folder «{folder}» has no built web client (index.html).");

    /// <summary>A compressed file is of the type of what was compressed.</summary>
    private sealed class ContentTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _known = new();

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType)
        {
            if (!_known.TryGetContentType(IsVariant(subpath) ? Path.ChangeExtension(subpath, null) : subpath, out contentType))
                return false;
            if (contentType.StartsWith("text/", StringComparison.Ordinal))
                contentType += "; charset=utf-8";
            return true;
        }
    }
}
