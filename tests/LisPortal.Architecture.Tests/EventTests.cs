using System.Text.RegularExpressions;
using LisPortal.Architecture.Tests.Rules;

namespace LisPortal.Architecture.Tests;

internal sealed partial class EventTests
{
    private static readonly IReadOnlyList<Type> Events = EventRules.In(Contracts.Published.Assembly);

    private static string IntegratorsFile => Path.Combine(House.Root, "api", "docs", "integrating.md");

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
    public void Events_SayWhoMaySeeThemAndFromWhen() => EventRules.WithoutAudience(Events).ShouldBeEmpty();

    [Test]
    public void Events_AreTabledAsDeclared()
    {
        var table = File.ReadAllLines(IntegratorsFile).Where(line => AudienceRow().IsMatch(line));

        table
            .Select(line => AudienceRow().Match(line).Value)
            .ShouldBe(EventRules.Audiences(Events), "The table in api/docs/integrating.md says who may see each event, and why.");
    }

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
    }

    [Test]
    public void Planted_EventsThatDoNotSayWhoMaySeeThem_AreNoticed()
    {
        var planted = Planted.Compile(
            """
            [EventName("a.silent.v1")] public sealed record Silent(Guid RoundId) : IEvent;
            [EventName("a.half.v1"), SeenBy("EmployerId")] public sealed record Half(Guid EmployerId, Guid? TrustId) : IEvent;
            [EventName("a.misspelt.v1"), SeenBy("Employer")] public sealed record Misspelt(Guid RoundId) : IEvent;
            [EventName("a.timeless.v1"), SeenBy("EmployerId", From = Moment.Publication)] public sealed record Timeless(Guid EmployerId) : IEvent;
            [EventName("a.taken.v1"), SeenBy("EmployerId", From = Moment.Publication)] public sealed record Taken(Guid RoundId, Guid EmployerId) : IEvent;
            [EventName("a.taking.v1"), SeenBy("EmployerId"), TakesBack(typeof(Taken), "ThingId")] public sealed record Taking(Guid RoundId, Guid EmployerId, Guid ThingId) : IEvent;
            [EventName("a.sound.v1"), SeenBy("EmployerId", From = Moment.ApplicationDeadline)] public sealed record Sound(Guid RoundId, Guid EmployerId) : IEvent;
            """
        );

        EventRules
            .WithoutAudience(EventRules.In(planted))
            .ShouldBe([
                "Half does not say whether TrustId may see it",
                "Misspelt has no organisation Employer",
                "Silent does not say who may see it",
                "Taking takes back what is not seen from the same moment",
                "Taking and what it takes back are not both about ThingId",
                "Timeless waits for a moment of no round",
            ]);
    }

    [Test]
    public void Planted_RenamedRemovedAndChangedEvents_AreNoticed()
    {
        string[] committed = ["a.renamed.v1 Id: Guid", "a.removed.v1 Id: Guid", "a.changed.v1 Id: Guid", "a.kept.v1 Id: Guid"];
        string[] now = ["a.renamed-so.v1 Id: Guid", "a.changed.v1 Id: Guid, More: Int32", "a.kept.v1 Id: Guid"];

        EventRules.Broken(committed, now).ShouldBe(["a.renamed.v1 Id: Guid", "a.removed.v1 Id: Guid", "a.changed.v1 Id: Guid"]);
    }

    /// <summary>The first three columns of a row about an event.</summary>
    [GeneratedRegex(@"^\| `[a-z.-]+\.v\d+` \|[^|]*\|[^|]*\|")]
    private static partial Regex AudienceRow();
}
