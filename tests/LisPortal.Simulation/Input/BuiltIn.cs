using LisPortal.Build.Processes;

namespace LisPortal.Simulation.Input;

/// <summary>The files in <c>tests/LisPortal.Simulation/Data</c>; the README there names their sources.</summary>
internal static class BuiltIn
{
    public static string Ads { get; } = In("ads-autumn-2018.csv");

    public static string Calendar { get; } = In("calendar-autumn-2018.csv");

    public static string ApplicantsByRound { get; } = In("applicants-by-round.csv");

    public static string DemoAds { get; } = In("ads-demo.csv");

    private static string In(string file) => Repository.In($"tests/LisPortal.Simulation/Data/{file}");
}
