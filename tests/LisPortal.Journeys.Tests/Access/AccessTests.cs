using System.Globalization;
using LisPortal.Api.Contract;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>Every operation as every actor, about the own side's records and another's, against its policy and the reviewed table.</summary>
internal sealed class AccessTests
{
    [TestCase(Engine.Sqlite)]
    [TestCase(Engine.Postgres)]
    public async Task Answers_OfEveryOperationToEveryActor_AreAsReviewed(Engine engine)
    {
        // One connection: an operation that held one and waited for another would wait in vain.
        await using var portal = await TestPortal.Start(
            engine,
            new Dictionary<string, string> { ["LisPortal:Database:Connections"] = "1" },
            pool: 1
        );

        var (found, letIn) = await Ask(portal, _ => true);

        await File.WriteAllTextAsync(Path.Combine(TestContext.CurrentContext.WorkDirectory, "access-found.csv"), found.Write());
        letIn.ShouldBeEmpty("An operation answers whom its policy does not let in.");
        AccessTable
            .Read()
            .Differences(found)
            .ShouldBeEmpty(
                "When the answer is right, change tests/access.csv; the answers found are in access-found.csv beside the tests."
            );
    }

    [TestCase("listUsers", true)]
    [TestCase("listUsers", false)]
    [TestCase("getRoundLog", true)]
    [TestCase("listApplicants", true)]
    public async Task Answers_OfAnOperationWhosePolicyWasTakenAway_AreNoticed(string operation, bool opened)
    {
        var replaced = new ReplacedPolicy(operation, opened ? new AccessRule(AccessPolicy.Public, RowRule.None) : null);
        await using var portal = await TestPortal.Start(
            Engine.Sqlite,
            services: services => services.AddSingleton<MatcherPolicy>(replaced)
        );

        (await Faults(portal, operation)).ShouldNotBeEmpty();
    }

    [Test]
    public async Task Answers_OfListsWhoseRowRulesWereTakenAway_AreNoticed()
    {
        string[] lists = ["listOffers", "listEmployments", "listEducationPlans", "getRoundStatistics", "exportRoundStatistics"];
        List<Guid> foreign = [];
        await using var portal = await TestPortal.Start(Engine.Sqlite, services: SeeingCallers.Of(foreign));
        foreign.Add(await new World(portal).Organisation("finnmarkssykehuset"));

        var faults = await Faults(portal, lists);

        lists.ShouldAllBe(list => faults.Any(fault => fault.StartsWith($"{list} ", StringComparison.Ordinal)));
    }

    [Test]
    public void Differences_MissingForgottenAndOtherAnswers_AreNamed()
    {
        var table = new AccessTable(
            new Dictionary<(string, string, string), string> { [("gone", "own", "trust")] = "200", [("kept", "own", "trust")] = "200 own" }
        );
        var found = new AccessTable(
            new Dictionary<(string, string, string), string> { [("new", "own", "trust")] = "200", [("kept", "own", "trust")] = "200 both" }
        );

        table.Differences(found).Count.ShouldBe(3);
    }

    private static async Task<IReadOnlyList<string>> Faults(TestPortal portal, params string[] operations)
    {
        var (found, letIn) = await Ask(portal, one => operations.Contains(one.Id));
        var reviewed = new AccessTable(
            AccessTable.Read().Answers.Where(answer => operations.Contains(answer.Key.Operation)).ToDictionary()
        );
        return [.. letIn, .. reviewed.Differences(found)];
    }

    /// <returns>The answers to those whom the policy lets in, and what others were answered in place of its refusal.</returns>
    private static async Task<(AccessTable Table, IReadOnlyList<string> LetIn)> Ask(TestPortal portal, Func<Operation, bool> which)
    {
        var world = new World(portal);
        var sides = await Side.Make(world, [("helse-bergen", "municipality-4601"), ("finnmarkssykehuset", "municipality-5501")]);
        var actors = await Actor.All(world, sides[0]);
        var answers = new Dictionary<(string, string, string), string>();
        List<string> letIn = [];
        foreach (var operation in Operation.In(ContractDocument.Write(portal.Services)).Where(which))
        {
            foreach (var actor in actors)
            {
                foreach (var (relation, side) in new[] { ("own", sides[0]), ("foreign", sides[1]) }.Take(operation.HasSides ? 2 : 1))
                {
                    var ids = operation.UsesUp ? await Side.Disposable(world, side) : side.Ids;
                    if (operation.Order > 0)
                        await actor.Visitor.Refresh(); // The one before has changed who this is.
                    using var request = operation.Request(ids);
                    using var answer = await actor.Visitor.Send(request);
                    var status = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
                    if (operation.Policy.Refusal(actor) is not { } refusal)
                        answers[(operation.Id, relation, actor.Name)] = operation.Reads
                            ? $"{status} {Shown(await answer.Content.ReadAsStringAsync(), sides)}".TrimEnd()
                            : status;
                    else if (status != refusal)
                        letIn.Add($"{operation.Id} ({relation}) as {actor.Name}: {status} instead of {refusal}");
                }
            }
        }
        return (new AccessTable(answers), letIn);
    }

    private static string Shown(string answer, IReadOnlyList<Side> sides) =>
        (sides[0].IsShownIn(answer), sides[1].IsShownIn(answer)) switch
        {
            (true, true) => "both",
            (true, false) => "own",
            (false, true) => "foreign",
            _ => "",
        };
}
