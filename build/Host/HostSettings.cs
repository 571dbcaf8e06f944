using System.Globalization;
using LisPortal.Simulation.People;

namespace LisPortal.Build.Host;

/// <summary>How a host is to run; handed over as environment variables, as an operator would.</summary>
/// <param name="Engine">sqlite, postgres or sqlserver.</param>
/// <param name="DataFolder">Keys and documents.</param>
internal sealed record HostSettings(string Engine, string Connection, string DataFolder)
{
    /// <summary>For hosts that listen on this machine only and hold invented people only.</summary>
    public static Account DemoAdministrator { get; } = new("administrator@lisportal.example", "Fire-blide-laks-2018");

    /// <summary>Null takes a free one.</summary>
    public int? Port { get; init; }

    public bool MovableClock { get; init; } = true;

    /// <summary>Folder of the built web client; null serves the API alone.</summary>
    public string? WebClient { get; init; }

    /// <summary>The account that a new database begins with.</summary>
    public Account Administrator { get; init; } = DemoAdministrator;

    /// <summary>A SQLite file and everything else in one folder.</summary>
    public static HostSettings Sqlite(string folder) => new("sqlite", $"Data Source={DatabaseFile(folder)}", folder);

    public static string DatabaseFile(string folder) => Path.Combine(folder, "lisportal.db");

    public Dictionary<string, string?> Variables(int port) =>
        new()
        {
            ["LisPortal__Database__Engine"] = Engine,
            ["LisPortal__Database__Connection"] = Connection,
            ["LisPortal__Clock__Movable"] = MovableClock ? "true" : "false",
            ["LisPortal__Data__Folder"] = DataFolder,
            ["LisPortal__WebClient__Folder"] = WebClient,
            ["LisPortal__Administrator__Email"] = Administrator.Email,
            ["LisPortal__Administrator__Password"] = Administrator.Password,
            ["LisPortal__SignIn__RegistrationsPerHour"] = "100000", // A whole round registers from this machine.
            ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"),
            ["DOTNET_ENVIRONMENT"] = null,
            ["ASPNETCORE_ENVIRONMENT"] = null,
        };
}
