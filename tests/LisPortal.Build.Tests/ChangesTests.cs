using LisPortal.Build.Suites;

namespace LisPortal.Build.Tests;

internal sealed class ChangesTests
{
    private static readonly string[] _projects =
    [
        "LisPortal.Architecture.Tests",
        "LisPortal.Build.Tests",
        "LisPortal.Journeys.Tests",
        "LisPortal.Offers.Tests",
        "LisPortal.SqlServer.Tests",
    ];

    [TestCase("api/modules/Offers/Features/AnswerOffer.cs", "Architecture Offers")]
    [TestCase("api/platform/Offers/Features/AnswerOffer.cs", "Architecture Offers")]
    [TestCase("api/LisPortal.Kernel/Results/Error.cs", "Architecture Build Journeys Offers SqlServer")]
    [TestCase("contracts/LisPortal.Contracts/Deadline.cs", "Architecture Build Journeys Offers SqlServer")]
    [TestCase("tests/LisPortal.Testing/World.cs", "Architecture Build Journeys Offers SqlServer")]
    [TestCase("tests/LisPortal.Offers.Tests/Features/AnswerTests.cs", "Offers")]
    [TestCase("tests/access.csv", "Journeys")]
    [TestCase("api/docs/handbook.md", "Architecture")]
    [TestCase("api/migrations/Sqlite/Migrations/1_A.cs", "Architecture SqlServer")]
    [TestCase("build/Verbs/Test.cs", "Build")]
    [TestCase("tests/LisPortal.Simulation/RoundPlayer.cs", "Build")]
    [TestCase("tests/LisPortal.Postgres/ThrowawayPostgres.cs", "Architecture Build Journeys Offers SqlServer")]
    [TestCase("build/Packages.props", "Architecture Build Journeys Offers SqlServer")]
    [TestCase("web-client/src/main.tsx", "")]
    public void TestProjects_OfAFile_AreThoseItCanBreak(string file, string projects) =>
        string.Join(' ', new Changes([file]).TestProjects(_projects).Select(project => project.Split('.')[1])).ShouldBe(projects);

    [TestCase("web-client/src/main.tsx", true, false)]
    [TestCase("api/modules/Offers/OffersModule.cs", false, true)]
    [TestCase("README.md", false, false)]
    public void WebClientAndContract_AreTriedWhenTheirsChanged(string file, bool webClient, bool contract)
    {
        var changes = new Changes([file]);

        changes.WebClient.ShouldBe(webClient);
        changes.Contract.ShouldBe(contract);
    }
}
