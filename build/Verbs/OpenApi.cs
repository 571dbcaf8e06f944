using System.CommandLine;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Contract;
using LisPortal.Build.Host;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Verbs;

/// <summary>Writes the contract anew from the running code, and the web client's types from the contract.</summary>
internal static class OpenApi
{
    private static readonly Option<string?> _acceptBreaking = Options.Text(
        "--accept-breaking",
        "REASON",
        "takes a contract that breaks clients, and tells integrators why in the changelog"
    );

    static OpenApi()
    {
        Command = new Command(
            "openapi",
            "writes anew what is made from the code: the contract, the web client's types, the catalogue of events, the data model"
        )
        {
            _acceptBreaking,
        };
        Command.SetAction((parsed, stop) => WriteAsync(parsed.GetValue(_acceptBreaking), stop));
    }

    public static Command Command { get; }

    /// <param name="breakingBecause">Why clients are broken; null when they are not.</param>
    public static async Task WriteAsync(string? breakingBecause, CancellationToken stop)
    {
        var webClient = new WebClient(await Tools.NodeAsync(stop));
        await HostProgram.BuildAsync(stop);
        Directory.CreateDirectory(Path.GetDirectoryName(Repository.Contract)!);
        using var fresh = new TemporaryFolder("contract");
        var written = Path.Combine(fresh.Path, "contract.json");
        await Steps.RunAsync($"Writing {Repository.Contract}", () => HostProgram.WriteContractAsync(written, stop));
        if (breakingBecause is not { } reason)
        {
            await CommittedContract.RefuseUnnamedBreaksAsync(written, stop);
        }
        else if (await CommittedContract.AcceptAsync(written, reason, stop) == 0)
        {
            Console.WriteLine("Nothing breaks that the changelog does not name already; the reason is not written.");
        }

        File.Copy(written, Repository.Contract, overwrite: true);
        await Steps.RunAsync("Writing events and tables", () => HostProgram.WriteDocumentsAsync(Repository.In("api/docs"), stop));
        await webClient.RestoreAsync(stop);
        await Steps.RunAsync("Generating the web client's types", () => webClient.Script("generate").RequireAsync(stop));
    }
}
