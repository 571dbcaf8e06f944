using LisPortal.Kernel;
using LisPortal.Kernel.Http;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace LisPortal.Api.Hosting;

/// <summary>Gives a body to statuses that the framework sets without one.</summary>
internal static class StatusProblems
{
    public static async Task Write(StatusCodeContext context)
    {
        var response = context.HttpContext.Response;
        var error = response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Error.NotFound("resource"),
            StatusCodes.Status405MethodNotAllowed => new Error(
                "request.method",
                ErrorKind.Malformed,
                "This resource does not have that method."
            ),
            StatusCodes.Status413PayloadTooLarge => new Error(
                "request.too-large",
                ErrorKind.Malformed,
                "The request is larger than this operation accepts."
            ),
            StatusCodes.Status415UnsupportedMediaType => new Error(
                "request.media-type",
                ErrorKind.Malformed,
                "Send the body in a media type the contract names for this operation."
            ),
            _ => new Error("request.refused", ErrorKind.Malformed, ReasonPhrases.GetReasonPhrase(response.StatusCode)),
        };
        var details = Problems.Details([error]);
        details.Status = response.StatusCode;
        details.Title = ReasonPhrases.GetReasonPhrase(response.StatusCode);
        await TypedResults.Problem(details).ExecuteAsync(context.HttpContext);
    }
}
