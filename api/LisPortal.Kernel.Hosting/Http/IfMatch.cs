using System.Reflection;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>The version the caller has seen, from <c>If-Match</c>. An update without it is refused with 428.</summary>
public readonly record struct IfMatch
{
    private readonly SeenVersion _seen;

    private IfMatch(SeenVersion seen) => _seen = seen;

    public static ValueTask<IfMatch> BindAsync(HttpContext context, ParameterInfo parameter) =>
        Read(context) is { } seen
            ? ValueTask.FromResult(new IfMatch(seen))
            : throw new BadHttpRequestException(Error.VersionMissing.Detail, StatusCodes.Status428PreconditionRequired);

    /// <summary>The version seen of this very record; one that is never stored when it was seen of another.</summary>
    public int Of(RecordKey record) => _seen.Of(record);

    /// <exception cref="BadHttpRequestException">The header is there but is no ETag of ours.</exception>
    internal static SeenVersion? Read(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0)
            return null;
        return EntityTag.Read(header)
            ?? throw new BadHttpRequestException("If-Match must be an ETag this API has given.", StatusCodes.Status400BadRequest);
    }
}
