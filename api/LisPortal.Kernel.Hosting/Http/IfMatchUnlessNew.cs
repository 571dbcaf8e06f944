using System.Reflection;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Kernel.Hosting.Http;

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
