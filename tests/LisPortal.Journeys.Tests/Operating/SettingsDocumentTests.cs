using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using LisPortal.Api.Hosting;
using LisPortal.Build.Processes;

namespace LisPortal.Journeys.Tests.Operating;

/// <summary>The table of settings that operators read, against the settings there are.</summary>
internal sealed partial class SettingsDocumentTests
{
    [Test]
    public void Settings_InTheDocument_AreThoseThereAreWithWhatTheyOrdinarilyAre()
    {
        var settings = typeof(PortalHost).Assembly.GetType("LisPortal.Api.Configuration.PortalSettings", throwOnError: true)!;

        Documented()
            .OrderBy(line => line, StringComparer.Ordinal)
            .ShouldBe(Leaves(Activator.CreateInstance(settings)!, "").OrderBy(line => line, StringComparer.Ordinal));
    }

    /// <summary>Name and value; text is described in words, so its value is not compared.</summary>
    private static IEnumerable<string> Leaves(object section, string prefix)
    {
        foreach (var property in section.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var name = $"{prefix}{property.Name}";
            if (type == typeof(string))
                yield return name;
            else if (type.IsPrimitive || type.IsEnum)
                yield return $"{name} = {Convert.ToString(property.GetValue(section), CultureInfo.InvariantCulture)!.ToLowerInvariant()}";
            else
                foreach (var leaf in Leaves(property.GetValue(section)!, $"{name}__"))
                    yield return leaf;
        }
    }

    private static IEnumerable<string> Documented()
    {
        foreach (var row in File.ReadLines(Path.Combine(Repository.Root, "api", "docs", "operating.md")))
        {
            if (row.Split('|') is not [_, var names, var values, _, _] || !SettingName().IsMatch(names))
                continue;
            var ordinary = values.Trim().Trim('`').Split(", ");
            foreach (var (index, match) in SettingName().Matches(names).Index())
            {
                var value = ordinary[Math.Min(index, ordinary.Length - 1)];
                yield return Value().IsMatch(value) && !TextSetting().IsMatch(match.Groups[1].Value)
                    ? $"{match.Groups[1].Value} = {value}"
                    : match.Groups[1].Value;
            }
        }
    }

    [GeneratedRegex(@"`([A-Z]\w*(?:__\w+)?)`")]
    private static partial Regex SettingName();

    [GeneratedRegex("^([0-9]+|true|false|sqlite)$")]
    private static partial Regex Value();

    [GeneratedRegex("Folder|Connection$|Email|Password|Proxies")]
    private static partial Regex TextSetting();
}
