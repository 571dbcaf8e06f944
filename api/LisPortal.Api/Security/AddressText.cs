using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Http;
using Microsoft.Extensions.Primitives;

namespace LisPortal.Api.Security;

/// <summary>
/// Holds the address and the idempotency key to what <see cref="StrictText"/> demands of bodies, before any engine sees them. What is asked
/// for is cleaned as what is stored was, so that it is found.
/// </summary>
internal sealed class AddressText(RequestDelegate next)
{
    private static readonly Error Unreadable = new(
        "request.malformed",
        ErrorKind.Malformed,
        "The address or a header contains control characters."
    );

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        var storable =
            request.Query.All(pair => StrictText.IsStorable(pair.Key) && pair.Value.All(value => StrictText.IsStorable(value)))
            && request.RouteValues.Values.OfType<string>().All(value => StrictText.IsStorable(value))
            && StrictText.IsStorable(request.Headers["Idempotency-Key"].ToString());
        if (!storable)
            return Problems.From(Unreadable).ExecuteAsync(http);
        if (request.Query.Any(pair => pair.Value.Any(value => value is not null && CleanText.Of(value) != value)))
            request.Query = new QueryCollection(
                request.Query.ToDictionary(
                    pair => pair.Key,
                    pair => new StringValues([.. pair.Value.Select(value => value is null ? null : CleanText.Of(value))])
                )
            );
        return next(http);
    }
}
