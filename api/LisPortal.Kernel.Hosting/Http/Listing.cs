namespace LisPortal.Kernel.Hosting.Http;

/// <summary>A list that is short enough to be answered whole.</summary>
/// <param name="Items">All there are, in the order the operation describes.</param>
public sealed record Listing<T>(IReadOnlyList<T> Items);
