using System.Text.Json;

namespace LisPortal.Simulation.Demo;

/// <summary>Whom the demo can be visited as; kept beside the database, and there only when the demo has been seeded to its end.</summary>
internal sealed record DemoSignIns(string Password, IReadOnlyList<DemoSignIn> People)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Null when the folder holds no demo.</summary>
    public static DemoSignIns? ReadFrom(string dataFolder) =>
        File.Exists(FileIn(dataFolder)) ? JsonSerializer.Deserialize<DemoSignIns>(File.ReadAllText(FileIn(dataFolder)), _json) : null;

    public void WriteTo(string dataFolder)
    {
        var unfinished = FileIn(dataFolder) + ".tmp";
        File.WriteAllText(unfinished, JsonSerializer.Serialize(this, _json));
        File.Move(unfinished, FileIn(dataFolder), overwrite: true);
    }

    public void Print(TextWriter to)
    {
        to.WriteLine($"  Sign in as, all with the password {Password}");
        foreach (var person in People)
        {
            to.WriteLine($"    {person.Actor, -25}{person.Email, -46}{person.Sees}");
        }
    }

    private static string FileIn(string dataFolder) => Path.Combine(dataFolder, "demo.json");
}
