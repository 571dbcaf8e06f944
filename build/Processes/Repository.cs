namespace LisPortal.Build.Processes;

/// <summary>Where things are in the working copy that this program was built in.</summary>
public static class Repository
{
    public static string Root { get; } = FolderAbove(AppContext.BaseDirectory, "LisPortal.sln");

    public static string Solution { get; } = In("LisPortal.sln");

    public static string WebClient { get; } = In("web-client");

    public static string Contract { get; } = In("contracts/openapi/lisportal.v1.json");

    public static string In(string path) => Path.Combine(Root, path);

    private static string FolderAbove(string start, string marker)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} holds {marker}.");
    }
}
