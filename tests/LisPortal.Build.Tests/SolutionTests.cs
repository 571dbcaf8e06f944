using LisPortal.Build.Processes;

namespace LisPortal.Build.Tests;

internal sealed class SolutionTests
{
    [Test]
    public void Solution_EveryProjectInTheFolders_IsListed()
    {
        string[] folders = ["api", "contracts", "tests", "build"];
        var projects = folders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.In(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(project => Path.GetRelativePath(Repository.Root, project))
            .Where(project => !project.StartsWith("build/NewModule", StringComparison.Ordinal));

        // The classic format writes Windows paths.
        var solution = File.ReadAllText(Repository.Solution).Replace('\\', '/');

        projects.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
