using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace LisPortal.Kernel.Http;

/// <summary>The version the caller has seen, from <c>If-Match: "3"</c>. An update without it is refused with 428.</summary>
public readonly record struct IfMatch(int Version)
{
    public static ValueTask<IfMatch> BindAsync(HttpContext context, ParameterInfo parameter) =>
        Read(context) is { } version
            ? ValueTask.FromResult(new IfMatch(version))
            : throw new BadHttpRequestException(Error.VersionMissing.Detail, StatusCodes.Status428PreconditionRequired);

    /// <exception cref="BadHttpRequestException">The header is there but is no ETag of ours.</exception>
    internal static int? Read(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0)
            return null;
        var tag = header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header;
        return int.TryParse(tag.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : throw new BadHttpRequestException(
                "If-Match must be an ETag this API has given, for example \"3\".",
                StatusCodes.Status400BadRequest
            );
    }
}

/// <summary>For a PUT that also creates: the first comes without <c>If-Match</c>, every later one with it.</summary>
public readonly record struct IfMatchUnlessNew(int? Version)
{
    public static ValueTask<IfMatchUnlessNew> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(new IfMatchUnlessNew(IfMatch.Read(context)));

    /// <param name="seen">The version the caller named; null when none was.</param>
    /// <param name="stored">The version there is; null when there is nothing yet.</param>
    /// <returns>428 when a version had to be named, 412 when another one is stored, else null.</returns>
    public static Error? Violation(int? seen, int? stored) =>
        seen == stored ? null
        : seen is null ? Error.VersionMissing
        : Error.Stale;
}

/// <summary>Tells the contract that an operation needs <c>If-Match</c>.</summary>
public sealed record IfMatchMetadata;
