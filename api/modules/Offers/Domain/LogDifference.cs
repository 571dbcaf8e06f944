namespace LisPortal.Offers.Domain;

/// <summary>What the log and the tables say about one thing, when they do not say the same.</summary>
/// <param name="Record"><c>release</c>, <c>offer</c>, <c>acceptance</c>, <c>group</c> or <c>log</c>.</param>
/// <param name="Key">Its id or number.</param>
/// <param name="Log">Null when the log does not know it.</param>
/// <param name="Tables">Null when the tables do not have it.</param>
internal sealed record LogDifference(string Record, string Key, string? Log, string? Tables);
