using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace LisPortal.Kernel.Http;

/// <summary>The version the caller has seen, from <c>If-Match: "3"</c>. An update without it is refused with 428.</summary>
public readonly record struct IfMatch(int Version)
{
    public static ValueTask<IfMatch> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var header = context.Request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0)
            throw new BadHttpRequestException("Send If-Match with the ETag of the version you have seen.", StatusCodes.Status428PreconditionRequired);
        var tag = header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header;
        return int.TryParse(tag.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? ValueTask.FromResult(new IfMatch(version))
            : throw new BadHttpRequestException("If-Match must be an ETag this API has given, for example \"3\".", StatusCodes.Status400BadRequest);
    }
}

/// <summary>Tells the contract that an operation needs <c>If-Match</c>.</summary>
public sealed record IfMatchMetadata;
