using System.Reflection;
using LisPortal.Build.Processes;
using LisPortal.Composition;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Data;

namespace LisPortal.Architecture.Tests;

/// <summary>The house as it lies in the folders: a module that is added is covered on the day it appears.</summary>
internal static class House
{
    public static string Root { get; } = Repository.Root;

    /// <summary>Names of the folders below <c>api/modules</c> and <c>api/platform</c>.</summary>
    public static IReadOnlyList<string> ModuleFolders { get; } =
    [
        .. new[] { "modules", "platform" }
            .SelectMany(kind => Directory.GetDirectories(Path.Combine(Root, "api", kind)))
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<Assembly> Modules { get; } = [.. ModuleFolders.Select(name => Assembly.Load($"LisPortal.{name}"))];

    public static IReadOnlyList<Assembly> Production { get; } =
    [
        .. Modules,
        typeof(Error).Assembly,
        typeof(IModule).Assembly,
        Contracts.Published.Assembly,
        typeof(Api.Hosting.PortalHost).Assembly,
        typeof(MigratedContext).Assembly,
    ];

    public static DatabaseOptions Database(Engine engine) =>
        new()
        {
            Engine = engine,
            Connection = engine switch
            {
                Engine.Sqlite => "Data Source=:memory:",
                Engine.Postgres => "Host=nowhere.invalid;Database=none",
                _ => "Server=nowhere.invalid;Database=none;Encrypt=false",
            },
        };
}
