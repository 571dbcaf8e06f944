using System.CommandLine;
using System.Text.RegularExpressions;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Verbs;

/// <summary>
/// Makes an empty module from <c>build/NewModule</c>: a table, an operation, a page, tests. It builds, has its migration, stands in
/// contract, navigation and access table, and passes every test.
/// </summary>
internal static partial class Module
{
    private const string Template = "build/NewModule";
    private const string Features = "web-client/src/app/features.ts";
    private const string TextKeys = "web-client/src/app/textKeys.ts";
    private const string AccessTable = "tests/access.csv";

    private static readonly Argument<string> _name = new("NAME") { Description = "like EducationPlan" };
    private static readonly Option<bool> _platform = new("--platform")
    {
        Description = "below api/platform, for what serves the modules of the field",
    };

    static Module()
    {
        var add = new Command("add", "makes an empty module: table, operation, page, tests") { _name, _platform };
        add.SetAction(
            (parsed, stop) => AddAsync(parsed.GetRequiredValue(_name), parsed.GetValue(_platform) ? "platform" : "modules", stop)
        );
        Command = new Command("module", "makes a new module") { add };
    }

    public static Command Command { get; }

    private static async Task AddAsync(string name, string kind, CancellationToken stop)
    {
        if (!ModuleName().IsMatch(name))
        {
            throw Refusal.Usage($"A module is named like EducationPlan, not '{name}'.");
        }

        if (Directory.Exists(Repository.In($"api/modules/{name}")) || Directory.Exists(Repository.In($"api/platform/{name}")))
        {
            throw Refusal.Usage($"There is a module {name} already.");
        }

        var named = new ModuleNames(name, kind);
        foreach (var file in Directory.EnumerateFiles(Repository.In(Template), "*", SearchOption.AllDirectories))
        {
            var place = named.PlaceOf(Path.GetRelativePath(Repository.In(Template), file));
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.In(place))!);
            await File.WriteAllTextAsync(Repository.In(place), named.Fill(await File.ReadAllTextAsync(file, stop)), stop);
        }

        await ChangeAsync(Features, lines => AddFeature(lines, named), stop);
        await ChangeAsync(TextKeys, lines => AddTexts(lines, named), stop);
        await ChangeAsync(AccessTable, lines => AddAccess(lines, $"list{name}Examples"), stop);
        string[] projects = [$"api/{kind}/{name}/LisPortal.{name}.csproj", $"tests/LisPortal.{name}.Tests/LisPortal.{name}.Tests.csproj"];
        await Steps.RunAsync(
            "Adding its projects to the solution",
            () => new ProgramCall(Programs.DotNet, ["sln", Repository.Solution, "add", .. projects]).RequireAsync(stop)
        );
        await Steps.RunAsync(
            "Restoring the solution",
            () => new ProgramCall(Programs.DotNet, "restore", Repository.Solution, "-v", "quiet").RequireAsync(stop)
        );
        await Migrations.AddAsync($"Add{name}", stop);
        await OpenApi.WriteAsync(breakingBecause: null, stop);
        await Steps.RunAsync("Formatting it", () => FormatAsync(named, stop));

        Console.WriteLine();
        Console.WriteLine($"The module lies in {named.ApiFolder}, {named.TestFolder} and {named.ClientFolder}.");
        Console.WriteLine("Outside its folders these were changed:");
        foreach (var file in new[] { "LisPortal.sln", Features, TextKeys, AccessTable })
        {
            Console.WriteLine($"  {file}");
        }

        Console.WriteLine("and generated anew: contract, client types, migrations, lock files.");
        Console.WriteLine("Next: give Example the name of the first aggregate, and say in the module's class what it is for.");
    }

    /// <summary>Names decide the order of imports and where lines break.</summary>
    private static async Task FormatAsync(ModuleNames named, CancellationToken stop)
    {
        await new ProgramCall(Programs.DotNet, "csharpier", "format", named.ApiFolder, named.TestFolder)
        {
            Folder = Repository.Root,
        }.RequireAsync(stop);
        var webClient = new WebClient(await Tools.NodeAsync(stop));
        await webClient
            .Tool("prettier", "--write", Repository.In(named.ClientFolder), Repository.In(Features), Repository.In(TextKeys))
            .RequireAsync(stop);
    }

    /// <summary>Pages and navigation come last among the modules of the field.</summary>
    internal static IEnumerable<string> AddFeature(IReadOnlyList<string> lines, ModuleNames named)
    {
        const string PlatformFirst = "organisations";
        var import = $"import {{ {named.Camel}Navigation, {named.Camel}Routes }} from '@/features/{named.Kebab}/routes';";
        foreach (var line in WithImport(lines, import))
        {
            foreach (var list in new[] { "Routes", "Navigation" })
            {
                if (line == $"  ...{PlatformFirst}{list},")
                {
                    yield return $"  ...{named.Camel}{list},";
                }
            }

            yield return line;
        }
    }

    /// <summary>The compiler learns the keys of its texts.</summary>
    internal static IEnumerable<string> AddTexts(IReadOnlyList<string> lines, ModuleNames named)
    {
        foreach (var line in WithImport(lines, $"import type {named.Camel} from '@/features/{named.Kebab}/locales/nb.json';"))
        {
            yield return line;
            if (line == "interface Features {")
            {
                yield return $"  '{named.Kebab}': Spelt<typeof {named.Camel}>;";
            }
        }
    }

    /// <summary>Imports are in the order of what they import from; comments may stand before them.</summary>
    private static IEnumerable<string> WithImport(IReadOnlyList<string> lines, string import)
    {
        var imported = false;
        foreach (var line in lines)
        {
            var isBefore =
                line.StartsWith("//", StringComparison.Ordinal)
                || (line.StartsWith("import ", StringComparison.Ordinal) && string.CompareOrdinal(PathOf(line), PathOf(import)) <= 0);
            if (!imported && !isBefore)
            {
                imported = true;
                yield return import;
            }

            yield return line;
        }

        static string PathOf(string import) => import[(import.IndexOf('\'', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>Only administrators, as the template's operation has it; rows are in the order of operations.</summary>
    internal static IEnumerable<string> AddAccess(IReadOnlyList<string> lines, string operation)
    {
        var row = $"{operation};own;200;administrator";
        return [lines[0], .. lines.Skip(1).Append(row).OrderBy(line => line.Split(';')[0], StringComparer.Ordinal)];
    }

    private static async Task ChangeAsync(string path, Func<IReadOnlyList<string>, IEnumerable<string>> change, CancellationToken stop)
    {
        var lines = (await File.ReadAllTextAsync(Repository.In(path), stop)).TrimEnd('\n').Split('\n');
        await File.WriteAllTextAsync(Repository.In(path), string.Join('\n', change(lines)) + '\n', stop);
    }

    [GeneratedRegex("^([A-Z][a-z]+)+$")]
    private static partial Regex ModuleName();
}
