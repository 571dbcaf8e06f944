using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Http;

namespace LisPortal.Api.Security;

/// <summary>Holds the address and the idempotency key to what <see cref="StrictText"/> demands of bodies, before any engine sees them.</summary>
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
        return storable ? next(http) : Problems.From(Unreadable).ExecuteAsync(http);
    }
}
