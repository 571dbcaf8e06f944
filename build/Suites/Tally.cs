namespace LisPortal.Build.Suites;

/// <summary>How many tests there were of which outcome.</summary>
internal sealed record Tally(int Passed, int Failed, int Skipped = 0)
{
    public static Tally operator +(Tally left, Tally right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    /// <summary>
    /// A runner that failed without naming a failed test (it crashed, or a file did not load) or found no test at all counts as one failure:
    /// what did not run has not passed.
    /// </summary>
    public Tally TakingInto(int exitCode) => Failed == 0 && (exitCode != 0 || Passed + Skipped == 0) ? this with { Failed = 1 } : this;

    public override string ToString() => $"{Passed} passed, {Failed} failed" + (Skipped > 0 ? $", {Skipped} skipped" : "");
}
