using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Suites;

/// <summary>Lint, translations, types and unit tests of the web client.</summary>
internal static class WebClientSuite
{
    public static async Task RunAsync(TestReport report, CancellationToken stop)
    {
        var webClient = new WebClient(await Tools.NodeAsync(stop));
        await webClient.RestoreAsync(stop);
        await report.CheckAsync("Web client: lint", () => webClient.Script("lint").RequireAsync(stop));
        await report.CheckAsync("Web client: translations complete", () => webClient.Script("check:i18n").RequireAsync(stop));
        await report.CheckAsync("Web client: types and build", () => webClient.BuildAsync(stop));

        using var results = new TemporaryFolder("test-results");
        var file = Path.Combine(results.Path, "vitest.json");
        var runner = webClient.Tool("vitest", "run", "--reporter=default", "--reporter=json", $"--outputFile.json={file}");
        await report.RunnerAsync("Web client: unit tests", runner, file, RunnerReports.OfVitest, stop);
    }
}
