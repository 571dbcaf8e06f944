using LisPortal.Build.CommandLine;
using LisPortal.Build.Contract;
using LisPortal.Build.Host;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Suites;

/// <summary>The committed contract is what the code says, breaks nobody unsaid, is well-formed, and is what the web client's types were made from.</summary>
internal static class ContractSuite
{
    public static async Task RunAsync(TestReport report, CancellationToken stop)
    {
        var webClient = new WebClient(await Tools.NodeAsync(stop));
        await webClient.RestoreAsync(stop);
        await HostProgram.BuildAsync(stop);
        using var fresh = new TemporaryFolder("contract");

        var contract = Path.Combine(fresh.Path, "contract.json");
        await report.CheckAsync(
            "Contract: as the code says",
            async () =>
            {
                await HostProgram.WriteContractAsync(contract, stop);
                RefuseDifference(Repository.Contract, contract);
            }
        );

        await report.CheckAsync(
            "Contract: older clients still work, or the changelog says why not",
            () => CommittedContract.RefuseUnnamedBreaksAsync(contract, stop)
        );

        var types = Path.Combine(fresh.Path, "schema.d.ts");
        await report.CheckAsync(
            "Contract: web client's types made from it",
            async () =>
            {
                await webClient.Tool("openapi-typescript", Repository.Contract, "-o", types).RequireAsync(stop);
                RefuseDifference(Path.Combine(Repository.WebClient, "src", "generated", "schema.d.ts"), types);
            }
        );

        await report.CheckAsync("Contract: lint", () => webClient.Tool("redocly", "lint", Repository.Contract).RequireAsync(stop));
    }

    private static void RefuseDifference(string committed, string made)
    {
        var before = File.Exists(committed) ? File.ReadAllLines(committed) : [];
        var now = File.ReadAllLines(made);
        var line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        if (line < before.Length || line < now.Length)
        {
            throw new Refusal(
                $"{Path.GetRelativePath(Repository.Root, committed)} differs from line {line + 1} on: run 'dotnet run --project build -- openapi', look at the change and commit it.",
                $"committed: {before.ElementAtOrDefault(line)}{Environment.NewLine}      now: {now.ElementAtOrDefault(line)}"
            );
        }
    }
}
