using System.Text.RegularExpressions;
using LisPortal.Contracts.Allocation;

namespace LisPortal.Architecture.Tests;

/// <summary>R-ALL-20: one specialty more is one row more, because no code names one.</summary>
internal sealed class ReferenceDataTests
{
    private static readonly string[] _folders = ["api", "contracts/LisPortal.Contracts", "web-client/src", "web-client/vite"];
    private static readonly string[] _kinds = [".cs", ".ts", ".tsx", ".mjs", ".json"];

    [Test]
    public void Specialties_AreNamedByNoCode() =>
        Sources().SelectMany(file => Naming(File.ReadAllText(file)).Select(code => $"{file} names {code}")).ShouldBeEmpty();

    [TestCase("if (specialty == Specialty.ChildPsychiatry)")]
    [TestCase("specialty === 'psychiatry'")]
    [TestCase("\"label.generalPractice\": \"allmennmedisin\"")]
    public void Planted_CodeThatNamesOne_IsNoticed(string code) => Naming(code).ShouldHaveSingleItem();

    [TestCase("// The psychiatry of a century ago.")]
    [TestCase("\"label.{specialty}\": \"kombinert {specialty}\"")]
    public void Planted_ProseAndTextsForAll_AreNot(string code) => Naming(code).ShouldBeEmpty();

    /// <summary>A code in quotes, as the end of a key, or as a name of a member.</summary>
    private static IEnumerable<string> Naming(string text) =>
        Specialty
            .All.Select(specialty => specialty.Code)
            .Where(code =>
                Regex.IsMatch(
                    text,
                    $"""["'`.]{code}["'`]|\.{char.ToUpperInvariant(code[0])}{code[1..]}\b""",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(5)
                )
            );

    private static IEnumerable<string> Sources() =>
        _folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => _kinds.Contains(Path.GetExtension(file)))
            .Where(file => !Regex.IsMatch(file, "/(bin|obj|generated|migrations)/", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)));
}
