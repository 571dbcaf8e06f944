using LisPortal.Build.Processes;

namespace LisPortal.Build.Suites;

/// <summary>A small round through the public API, with its invariants, by this program's own verb.</summary>
internal static class SimulationSuite
{
    public static Task RunAsync(TestReport report, CancellationToken stop)
    {
        var simulate = new ProgramCall(Environment.ProcessPath!, "simulate", "--applicants", "60", "--applications-per-applicant", "8");
        return report.CheckAsync("A small simulated round", () => simulate.RequireAsync(stop));
    }
}
