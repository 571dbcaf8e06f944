using System.Text.Json;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;
using LisPortal.Simulation.Demo;

namespace LisPortal.Build.Suites;

/// <summary>Tests in real Chromium against a host of their own, with a movable clock and the demo that a first start begins with.</summary>
internal static class EndToEndSuite
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(30);

    public static async Task RunAsync(TestReport report, CancellationToken stop)
    {
        var node = await Tools.NodeAsync(stop);
        var chromium = await Tools.ChromiumAsync(stop);
        var webClient = new WebClient(node);
        await webClient.RestoreAsync(stop);
        await webClient.BuildAsync(stop);
        await HostProgram.BuildAsync(stop);

        using var data = new TemporaryFolder("e2e");
        var settings = HostSettings.Sqlite(data.Path) with { WebClient = WebClient.Built };
        await DemoDatabase.MakeAsync(settings, TimeProvider.System, stop);
        await using var host = await Steps.RunAsync("Starting a host for the browser", () => HostProcess.StartAsync(settings, stop));

        using var results = new TemporaryFolder("test-results");
        var file = Path.Combine(results.Path, "e2e.json");
        var runner = webClient.Script("e2e", "--reporter=list,json") with
        {
            Limit = _limit,
            Variables = new Dictionary<string, string?>
            {
                ["PLAYWRIGHT_JSON_OUTPUT_FILE"] = file,
                ["BASE_URL"] = host.Address.ToString(),
                ["DEMO_SIGN_INS"] = JsonSerializer.Serialize(DemoSignIns.ReadFrom(data.Path), JsonSerializerOptions.Web),
                ["CHROMIUM"] = chromium,
            },
        };
        await report.RunnerAsync("End-to-end tests in Chromium", runner, file, RunnerReports.OfPlaywright, stop);
    }
}
