using Microsoft.Extensions.FileProviders;

namespace LisPortal.Api.Hosting;

/// <summary>Serves the built web client: hashed assets for a year, the page itself always fresh.</summary>
internal static class WebClient
{
    public static void UseWebClient(this WebApplication app, string? folder)
    {
        if (folder is null)
            return;
        // The fallback below needs a path; the bare address has none.
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = Files(folder) });
        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = Files(folder),
                OnPrepareResponse = file =>
                    file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/assets")
                        ? "public, max-age=31536000, immutable"
                        : "no-cache",
            }
        );
    }

    /// <summary>Every other address outside the API is a page of the web client.</summary>
    public static void MapWebClientFallback(this WebApplication app, string? folder)
    {
        if (folder is not null)
            app.MapFallbackToFile(
                "{*path:regex(^(?!api/|swagger|openapi|health).*$)}",
                "index.html",
                new StaticFileOptions
                {
                    FileProvider = Files(folder),
                    OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
                }
            );
    }

    private static PhysicalFileProvider Files(string folder) =>
        File.Exists(Path.Combine(folder, "index.html"))
            ? new PhysicalFileProvider(Path.GetFullPath(folder))
            : throw new StartupException($"LisPortal:WebClient:Folder «{folder}» has no built web client (index.html).");
}
