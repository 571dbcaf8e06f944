namespace LisPortal.Build.CommandLine;

/// <summary>An option of a verb.</summary>
/// <param name="Value">Placeholder of the value it takes; null for a switch.</param>
internal sealed record Option(string Name, string? Value, string Meaning);
