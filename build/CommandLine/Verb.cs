namespace LisPortal.Build.CommandLine;

/// <summary>One thing the program can do.</summary>
/// <param name="Operands">What stands after the verb besides options, as the usage line shows it; empty for none.</param>
internal sealed record Verb(
    string Name,
    string Summary,
    string Operands,
    IReadOnlyList<Option> Options,
    Func<Arguments, CancellationToken, Task<int>> RunAsync
);
