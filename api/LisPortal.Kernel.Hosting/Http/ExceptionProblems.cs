using System.Text.Json;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.AspNetCore.Diagnostics;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>Unreadable requests, an unreachable database and our own mistakes, each as problem details and without a trace of the inside.</summary>
public sealed class ExceptionProblems(ILogger<ExceptionProblems> log) : IExceptionHandler
{
    public static readonly Error Contention = Error.Conflict(
        "request.contention",
        "Others changed the same records at the same time. Try again."
    );

    public static readonly Error Busy = new(
        "server.busy",
        ErrorKind.Malformed,
        "More people are here than can be served at once. Nothing was changed; try again as Retry-After says."
    );

    public static readonly Error DatabaseUnavailable = new(
        "server.database-unavailable",
        ErrorKind.Malformed,
        "The database cannot be reached. Nothing was changed; try again shortly."
    );

    public static readonly Error Unexpected = new(
        "server.unexpected",
        ErrorKind.Malformed,
        "Something went wrong on our side. Nothing was changed."
    );

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }
        var (status, error) = Translate(exception);
        // The framework has taken the endpoint off the request by now.
        var operation = context.RequestServices.GetRequiredService<RequestContext>().Operation;
        if (status == StatusCodes.Status500InternalServerError)
            log.LogError(exception, "Unexpected failure in {Operation}", operation);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            log.LogWarning("Database unavailable in {Operation}: {Fault}", operation, exception.GetBaseException().GetType().Name);
            context.Response.Headers.RetryAfter = "5";
        }
        context.Response.StatusCode = status;
        await Problems.Write(context, status, error);
        return true;
    }

    private static (int Status, Error Error) Translate(Exception exception) =>
        exception switch
        {
            BadHttpRequestException { InnerException: JsonException json } => (
                StatusCodes.Status400BadRequest,
                new Error("request.malformed", ErrorKind.Malformed, Readable(json), Path: json.Path is { Length: > 0 } path ? path : "$")
            ),
            BadHttpRequestException { StatusCode: StatusCodes.Status428PreconditionRequired } missing => (
                StatusCodes.Status428PreconditionRequired,
                new Error("request.if-match-required", ErrorKind.Malformed, missing.Message)
            ),
            BadHttpRequestException { StatusCode: not StatusCodes.Status400BadRequest } refused => (
                refused.StatusCode,
                StatusErrors.Of(refused.StatusCode)
            ),
            BadHttpRequestException bad => (
                StatusCodes.Status400BadRequest,
                new Error("request.malformed", ErrorKind.Malformed, bad.Message)
            ),
            _ when DatabaseFaults.IsContention(exception) => (StatusCodes.Status409Conflict, Contention),
            _ when DatabaseFaults.IsBusy(exception) => (StatusCodes.Status503ServiceUnavailable, Busy),
            _ when DatabaseFaults.IsUnavailable(exception) => (StatusCodes.Status503ServiceUnavailable, DatabaseUnavailable),
            _ => (StatusCodes.Status500InternalServerError, Unexpected),
        };

    private static string Readable(JsonException json) =>
        json.Message.Split(" Path:")[0] is { Length: > 0 and < 300 } message ? message : "The body is not JSON of the expected shape.";
}
