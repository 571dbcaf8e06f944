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

/// <summary>For a PUT that also creates: the first comes without <c>If-Match</c>, every later one with it.</summary>
public readonly record struct IfMatchUnlessNew
{
    private readonly SeenVersion? _seen;

    private IfMatchUnlessNew(SeenVersion? seen) => _seen = seen;

    public static ValueTask<IfMatchUnlessNew> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(new IfMatchUnlessNew(IfMatch.Read(context)));

    /// <summary>As <see cref="IfMatch.Of"/>; null when no version was named.</summary>
    public int? Of(RecordKey record) => _seen?.Of(record);

    /// <param name="seen">The version the caller named; null when none was.</param>
    /// <param name="stored">The version there is; null when there is nothing yet.</param>
    /// <returns>428 when a version had to be named, 412 when another one is stored, else null.</returns>
    public static Error? Violation(int? seen, int? stored) =>
        seen == stored ? null
        : seen is null ? Error.VersionMissing
        : Error.Stale;
}
