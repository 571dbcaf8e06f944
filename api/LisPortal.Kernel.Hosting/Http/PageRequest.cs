using Microsoft.AspNetCore.Mvc;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>Query parameters every list takes.</summary>
/// <param name="After"><c>next</c> of the page before.</param>
/// <param name="Limit">1–500, ordinarily 50.</param>
/// <param name="Total">Whether to count all.</param>
public sealed record PageRequest([FromQuery] string? After, [FromQuery] int? Limit, [FromQuery] bool? Total)
{
    public const int MaxLimit = 500;

    public int Size => Math.Clamp(Limit ?? 50, 1, MaxLimit);

    public bool WithTotal => Total ?? false;

    /// <summary>The sort values after which the page starts; null for the first page or when the cursor is not one of ours.</summary>
    public T? Cursor<T>()
        where T : class => After is null ? null : Paging.Decode<T>(After);
}
