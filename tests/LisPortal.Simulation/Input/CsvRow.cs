using LisPortal.Build.Processes;

namespace LisPortal.Simulation.Input;

/// <summary>One line of a table, with what is needed to say where something is wrong.</summary>
internal sealed record CsvRow(string File, int Line, IReadOnlyList<string> Cells)
{
    public Refusal Wrong(string what) => CsvFile.Wrong(File, Line, what);
}
