using LisPortal.Kernel.Hosting.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LisPortal.Api.Security;

/// <summary>Raises the ordinary limit on request bodies for the few operations that take files.</summary>
internal sealed class BodyLimits(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (
            http.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>() is { } limit
            && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size
        )
            size.MaxRequestBodySize = limit.Bytes;
        return next(http);
    }
}
