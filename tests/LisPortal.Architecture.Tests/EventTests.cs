using LisPortal.Architecture.Tests.Rules;
using LisPortal.Contracts;

namespace LisPortal.Architecture.Tests;

internal sealed class EventTests
{
    private static readonly IReadOnlyList<Type> Events = EventRules.In(typeof(IEvent).Assembly);

    private static string ListFile => Path.Combine(House.Root, "contracts", "events.txt");

    [Test]
    public void Events_HaveStableUniqueNames() => EventRules.WithoutStableName(Events).ShouldBeEmpty();

    [Test]
    public void Events_AreAsCommitted()
    {
        var committed = File.ReadAllLines(ListFile);
        var now = EventRules.Describe(Events);

        EventRules
            .Broken(committed, now)
            .ShouldBeEmpty("An event that others rely on is gone or different. Keep it, and add a new version beside it.");
        EventRules.NotYetCommitted(committed, now).ShouldBeEmpty("Add these lines to contracts/events.txt.");
    }

    [Test]
    public void Events_CarryNoText() => EventRules.ThatCouldCarryPersonalData(Events).ShouldBeEmpty();

    [Test]
    public void Events_NameOrganisationsAsTheFeedExpects() => EventRules.WithOrganisationsTheFeedOverlooks(Events).ShouldBeEmpty();

    [Test]
    public void Planted_UnnamedAndDoubledNames_AreNoticed()
    {
        var planted = Planted.Compile(
            """
            public sealed record Unnamed(Guid Id) : IEvent;
            [EventName("Offers.Made")] public sealed record Unversioned(Guid Id) : IEvent;
            [EventName("offers.made.v1")] public sealed record One(Guid Id) : IEvent;
            [EventName("offers.made.v1")] public sealed record Two(string Name, Guid TrustId) : IEvent;
            """
        );

        EventRules.WithoutStableName(EventRules.In(planted)).Count().ShouldBe(3);
        EventRules.ThatCouldCarryPersonalData(EventRules.In(planted)).ShouldBe(["Two.Name"]);
        EventRules.WithOrganisationsTheFeedOverlooks(EventRules.In(planted)).ShouldBe(["Two.TrustId"]);
    }

    [Test]
    public void Planted_RenamedRemovedAndChangedEvents_AreNoticed()
    {
        string[] committed = ["a.renamed.v1 Id: Guid", "a.removed.v1 Id: Guid", "a.changed.v1 Id: Guid", "a.kept.v1 Id: Guid"];
        string[] now = ["a.renamed-so.v1 Id: Guid", "a.changed.v1 Id: Guid, More: Int32", "a.kept.v1 Id: Guid"];

        EventRules.Broken(committed, now).ShouldBe(["a.renamed.v1 Id: Guid", "a.removed.v1 Id: Guid", "a.changed.v1 Id: Guid"]);
    }
}
