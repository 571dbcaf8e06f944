using LisPortal.Api.Documents;

namespace LisPortal.Architecture.Tests;

/// <summary>What is written from the code says what the code says.</summary>
internal sealed class DocumentsTests
{
    private const string Remedy = "Run «dotnet run --project build -- openapi», look at the change and commit it.";

    [Test]
    public void Events_InTheCatalogue_AreThoseThereAre() => Committed("events.md").ShouldBe(EventCatalogue.Write(), Remedy);

    [Test]
    public void Tables_InTheDataModel_AreThoseThereAre() => Committed("data-model.md").ShouldBe(DataModel.Write(), Remedy);

    /// <summary>Whoever reads the feed has no code to look into.</summary>
    [Test]
    public void Events_AndWhatTheyHold_AreDescribed() =>
        EventCatalogue.Write().Split('\n').Where(line => line.EndsWith("|  |", StringComparison.Ordinal)).ShouldBeEmpty();

    private static string Committed(string file) => File.ReadAllText(Path.Combine(House.Root, "api", "docs", file));
}
