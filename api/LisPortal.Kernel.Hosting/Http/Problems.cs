using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>The one place that turns errors into RFC 9457 problem details with stable codes.</summary>
public static class Problems
{
    /// <summary>The code of a problem with more than one field, which have codes of their own.</summary>
    public const string SeveralFields = "request.invalid";

    public static IResult From(IReadOnlyList<Error> errors) =>
        errors[0] is { Kind: ErrorKind.TooMany, Args: { } args } && args.TryGetValue(Error.WaitSeconds, out var seconds)
            ? new Later(TypedResults.Problem(Details(errors)), Convert.ToString(seconds, CultureInfo.InvariantCulture))
            : TypedResults.Problem(Details(errors));

    public static IResult From(Error error) => From([error]);

    /// <summary>With the status that the framework or an exception has decided on, whatever the error's kind.</summary>
    public static Task Write(HttpContext http, int status, Error error)
    {
        var details = Details([error]);
        details.Status = status;
        details.Title = ReasonPhrases.GetReasonPhrase(status);
        return TypedResults.Problem(details).ExecuteAsync(http);
    }

    private static ProblemDetails Details(IReadOnlyList<Error> errors)
    {
        var first = errors[0];
        var status = Status(first.Kind);
        var details = new ProblemDetails
        {
            Status = status,
            Type = "about:blank",
            Title = ReasonPhrases.GetReasonPhrase(status),
            Detail = first.Detail,
        };
        details.Extensions["code"] =
            errors.Count == 1 ? first.Code
            : first.Kind == ErrorKind.Invalid ? SeveralFields
            : first.Code;
        if (first.Rule is not null)
            details.Extensions["rule"] = first.Rule;
        if (first.Args is { Count: > 0 } && errors.Count == 1)
            details.Extensions["args"] = first.Args;
        details.Extensions["errors"] = errors.Where(error => error.Path is not null || errors.Count > 1).Select(FieldError).ToArray();
        details.Extensions["traceId"] = Activity.Current?.TraceId.ToString();
        return details;
    }

    private static Dictionary<string, object?> FieldError(Error error)
    {
        var field = new Dictionary<string, object?>
        {
            ["path"] = error.Path ?? "$",
            ["code"] = error.Code,
            ["message"] = error.Detail,
        };
        if (error.Rule is not null)
            field["rule"] = error.Rule;
        if (error.Args is { Count: > 0 })
            field["args"] = error.Args;
        return field;
    }

    public static int Status(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.Malformed => StatusCodes.Status400BadRequest,
            ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
            ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
            ErrorKind.NotFound => StatusCodes.Status404NotFound,
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
            ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
            ErrorKind.VersionMissing => StatusCodes.Status428PreconditionRequired,
            ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
            ErrorKind.Invalid => StatusCodes.Status422UnprocessableEntity,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No status"),
        };

    private sealed class Later(IResult refusal, string? seconds) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = seconds;
            return refusal.ExecuteAsync(httpContext);
        }
    }
}
