using System.Text.Json;
using System.Xml.Linq;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Suites;

/// <summary>Reads the counts from what the three test runners write. A report that is missing counts nothing: its runner crashed.</summary>
internal static class RunnerReports
{
    /// <summary>TRX, as written by dotnet test.</summary>
    public static Tally OfDotNet(string file)
    {
        if (!File.Exists(file))
        {
            return new(0, 0);
        }

        var counters = XDocument.Load(file).Descendants().First(element => element.Name.LocalName == "Counters");
        var passed = Count("passed");
        var executed = Count("executed");
        return new(passed, executed - passed, Count("total") - executed);

        int Count(string name) => (int?)counters.Attribute(name) ?? 0;
    }

    /// <summary>Name, message and our own stack frames of each failed test in a TRX file; nothing when it is missing.</summary>
    public static string FailuresOfDotNet(string file)
    {
        if (!File.Exists(file))
        {
            return "";
        }

        var failures = XDocument
            .Load(file)
            .Descendants()
            .Where(element => element.Name.LocalName == "UnitTestResult" && (string?)element.Attribute("outcome") == "Failed");
        return string.Join(Environment.NewLine, failures.Select(Failure));

        static string Failure(XElement result)
        {
            var frames = Text(result, "StackTrace")
                .Split('\n')
                .Where(line => line.Contains(Repository.Root, StringComparison.Ordinal))
                .Distinct();
            return string.Join('\n', [(string?)result.Attribute("testName"), Text(result, "Message"), .. frames, ""]);
        }

        static string Text(XElement result, string name) =>
            result.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
    }

    /// <summary>JSON in the form of Jest, as written by vitest.</summary>
    public static Tally OfVitest(string file)
    {
        if (!File.Exists(file))
        {
            return new(0, 0);
        }

        using var report = JsonDocument.Parse(File.ReadAllBytes(file));
        return new(Count("numPassedTests"), Count("numFailedTests"), Count("numPendingTests") + Count("numTodoTests"));

        int Count(string name) => report.RootElement.TryGetProperty(name, out var count) ? count.GetInt32() : 0;
    }

    /// <summary>JSON as Playwright writes it. A test that something earlier kept from running has not passed.</summary>
    public static Tally OfPlaywright(string file)
    {
        if (!File.Exists(file))
        {
            return new(0, 0);
        }

        using var report = JsonDocument.Parse(File.ReadAllBytes(file));
        var stats = report.RootElement.GetProperty("stats");
        return new(Count("expected"), Count("unexpected") + Count("flaky") + Count("skipped"));

        int Count(string name) => stats.GetProperty(name).GetInt32();
    }
}
