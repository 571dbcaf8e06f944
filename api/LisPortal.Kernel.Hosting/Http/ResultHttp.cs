using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>From a handler's result to an answer: the whole of what an endpoint does after sending.</summary>
public static class ResultHttp
{
    /// <summary>200 with the value, and its version as ETag.</summary>
    public static async Task<IResult> ToOk<T>(this Task<Result<T>> sending) =>
        await sending is { IsSuccess: true } result
            ? new VersionedResult(TypedResults.Ok(result.Value), (result.Value as IVersioned)?.ETag())
            : Problems.From((await sending).Errors);

    /// <summary>200 with what a query reads once the command is stored, so that its answer shows the versions as they are now.</summary>
    public static async Task<IResult> ThenRead<T>(
        this Task<Result<Done>> sending,
        IMediator mediator,
        IQuery<T> query,
        CancellationToken cancellationToken
    ) =>
        await sending is { IsSuccess: true } ? await mediator.Send(query, cancellationToken).ToOk() : Problems.From((await sending).Errors);

    /// <summary>201 with ids, <c>Location</c> and, of what can be changed later, the ETag.</summary>
    /// <param name="location">Path below <c>/api/v1</c> of what was created.</param>
    /// <param name="record">Which record it is, where it has versions.</param>
    public static async Task<IResult> ToCreated(
        this Task<Result<Created>> sending,
        Func<Created, string> location,
        Func<Created, RecordKey>? record = null
    ) =>
        await sending is { IsSuccess: true, Value: var created }
            ? new VersionedResult(
                TypedResults.Created($"/api/v1{location(created)}", created),
                record is null ? null : EntityTag.Of(created.Version, record(created))
            )
            : Problems.From((await sending).Errors);

    /// <summary>204.</summary>
    public static async Task<IResult> ToNoContent(this Task<Result<Done>> sending) =>
        await sending is { IsSuccess: true } ? TypedResults.NoContent() : Problems.From((await sending).Errors);

    /// <summary>200 with a file to save.</summary>
    public static async Task<IResult> ToFile(this Task<Result<FileContent>> sending) =>
        await sending is { IsSuccess: true, Value: var file }
            ? TypedResults.File(file.Bytes, file.ContentType, file.Name)
            : Problems.From((await sending).Errors);

    private sealed class VersionedResult(IResult inner, string? tag) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (tag is not null)
                httpContext.Response.Headers.ETag = tag;
            return inner.ExecuteAsync(httpContext);
        }
    }
}
