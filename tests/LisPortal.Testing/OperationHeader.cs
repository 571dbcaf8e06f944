using Microsoft.AspNetCore.Diagnostics;

namespace LisPortal.Testing;

/// <summary>Lets the host of a test say, in a header of its answer, which operation a request has reached.</summary>
public sealed class OperationHeader : IStartupFilter
{
    public const string Name = "X-Operation-Of-Test";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, following) =>
                {
                    http.Response.OnStarting(() =>
                    {
                        // After an exception the framework has taken the endpoint off the request.
                        var endpoint = http.GetEndpoint() ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
                        if (endpoint?.Metadata.GetMetadata<IEndpointNameMetadata>() is { EndpointName: var operation })
                            http.Response.Headers[Name] = operation;
                        return Task.CompletedTask;
                    });
                    return following(http);
                }
            );
            next(app);
        };

    /// <returns>Null when no operation was reached.</returns>
    public static string? TakeFrom(HttpResponseMessage answer)
    {
        var operation = answer.Headers.TryGetValues(Name, out var values) ? values.Single() : null;
        answer.Headers.Remove(Name);
        return operation;
    }
}
