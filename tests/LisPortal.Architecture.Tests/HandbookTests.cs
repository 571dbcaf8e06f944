using LisPortal.Architecture.Tests.Rules;

namespace LisPortal.Architecture.Tests;

internal sealed class HandbookTests
{
    private static string Handbook => File.ReadAllText(Path.Combine(House.Root, "api", "docs", "handbook.md"));

    [Test]
    public void RuleIds_NamedAnywhere_AreDefinedInTheHandbook()
    {
        var defined = HandbookRules.DefinedIn(Handbook);
        var named = HandbookRules.NamedBelow(House.Root, "api", "contracts", "web-client", "build", "tests");

        named.Count.ShouldBeGreaterThan(40, "the search itself must find what the code names");
        named
            .Where(pair => !defined.Contains(pair.Key) && !pair.Value.EndsWith("HandbookTests.cs", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Test]
    public void Planted_UndefinedRule_IsNoticed()
    {
        var defined = HandbookRules.DefinedIn("- **R-ANN-1** One.\n- **R-ANN-2** See R-ANN-9.\n");

        HandbookRules.NamedIn("// R-ANN-1, R-ANN-9 and R-ANN-12").Except(defined).ShouldBe(["R-ANN-9", "R-ANN-12"]);
    }
}
