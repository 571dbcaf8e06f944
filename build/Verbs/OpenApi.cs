using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Prerequisites;

namespace LisPortal.Build.Verbs;

/// <summary>Writes the contract anew from the running code, and the web client's types from the contract.</summary>
internal static class OpenApi
{
    public static Verb Verb { get; } =
        new("openapi", "regenerates contracts/openapi and the web client's types from the code", "", [], (_, stop) => WriteAsync(stop));

    public static async Task<int> WriteAsync(CancellationToken stop)
    {
        var webClient = new WebClient(await Tools.NodeAsync(stop));
        await HostProgram.BuildAsync(stop);
        Directory.CreateDirectory(Path.GetDirectoryName(Repository.Contract)!);
        await Steps.RunAsync($"Writing {Repository.Contract}", () => HostProgram.WriteContractAsync(Repository.Contract, stop));
        await webClient.RestoreAsync(stop);
        await Steps.RunAsync("Generating the web client's types", () => webClient.Script("generate").RequireAsync(stop));
        return 0;
    }
}
