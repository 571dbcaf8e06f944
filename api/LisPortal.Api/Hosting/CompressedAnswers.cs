using System.IO.Compression;
using LisPortal.Kernel.Hosting.Http;
using Microsoft.AspNetCore.ResponseCompression;

namespace LisPortal.Api.Hosting;

/// <summary>
/// Compresses what the API answers, where size tells nothing worth knowing (ADR 8): readings only, which reflect nothing that was sent,
/// and never an operation that answers with a secret.
/// </summary>
internal static class CompressedAnswers
{
    public static void AddCompressedAnswers(this IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = ["application/json", "text/csv"]; // Problem details, which quote the request, are none of them.
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>After routing, which knows the operation.</summary>
    public static void UseCompressedAnswers(this WebApplication app) =>
        app.UseWhen(
            http => HttpMethods.IsGet(http.Request.Method) && http.GetEndpoint() is { } endpoint && MayBeCompressed(endpoint),
            compressed => compressed.UseResponseCompression()
        );

    private static bool MayBeCompressed(Endpoint endpoint) => endpoint.Metadata.GetMetadata<SecretAnswer>() is null;
}
