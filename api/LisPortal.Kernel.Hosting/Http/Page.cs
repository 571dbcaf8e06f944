namespace LisPortal.Kernel.Hosting.Http;

/// <summary>A slice of a list, keyset-paged: stable while others add and remove.</summary>
/// <param name="Items">This page's rows, in the order the operation describes.</param>
/// <param name="Next">Pass as <c>after</c> for the next page; null on the last one.</param>
/// <param name="Total">How many there are in all, when asked for with <c>total=true</c>.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next, int? Total);
