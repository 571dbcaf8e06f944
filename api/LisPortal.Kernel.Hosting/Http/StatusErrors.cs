using Microsoft.AspNetCore.WebUtilities;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>What the framework refuses by a bare status, with the stable code that goes with it.</summary>
public static class StatusErrors
{
    public static Error Of(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => Malformed("request.malformed", "The request cannot be read."),
            StatusCodes.Status401Unauthorized => new Error("session.required", ErrorKind.Unauthenticated, "Sign in first."),
            StatusCodes.Status404NotFound => Error.NotFound("resource"),
            StatusCodes.Status405MethodNotAllowed => Malformed("request.method", "This resource does not have that method."),
            StatusCodes.Status408RequestTimeout => Malformed("request.timeout", "The request came too slowly. Send it again."),
            StatusCodes.Status413PayloadTooLarge => Malformed("request.too-large", "The request is larger than this operation accepts."),
            StatusCodes.Status415UnsupportedMediaType => Malformed(
                "request.media-type",
                "Send the body in a media type the contract names for this operation, as UTF-8 and not compressed."
            ),
            StatusCodes.Status416RangeNotSatisfiable => Malformed("request.range", "The file has no such part."),
            StatusCodes.Status431RequestHeaderFieldsTooLarge => Malformed(
                "request.headers-too-large",
                "The headers are longer than this API reads."
            ),
            _ => Malformed("request.refused", ReasonPhrases.GetReasonPhrase(status)),
        };

    private static Error Malformed(string code, string detail) => new(code, ErrorKind.Malformed, detail);
}
