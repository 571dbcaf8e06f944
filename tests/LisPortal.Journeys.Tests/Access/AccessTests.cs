using LisPortal.Api.Contract;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>Every operation as every actor, about the own side's records and another's, against the reviewed table.</summary>
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

        var (found, actors) = await Ask(portal, _ => true);

        await File.WriteAllTextAsync(Path.Combine(TestContext.CurrentContext.WorkDirectory, "access-found.csv"), found.Write(actors));
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

        var (found, _) = await Ask(portal, one => one.Id == operation);

        var reviewed = AccessTable.Read();
        var asked = new AccessTable(reviewed.Rows.Where(row => row.Key.Operation == operation).ToDictionary());
        asked.Differences(found).ShouldNotBeEmpty();
    }

    [Test]
    public void Differences_MissingAndForgottenOperations_AreNamed()
    {
        var answers = new Dictionary<string, int> { ["trust"] = 200 };
        var table = new AccessTable(
            new Dictionary<(string, string), IReadOnlyDictionary<string, int>> { [("gone", "own")] = answers, [("kept", "own")] = answers }
        );
        var found = new AccessTable(
            new Dictionary<(string, string), IReadOnlyDictionary<string, int>>
            {
                [("new", "own")] = answers,
                [("kept", "own")] = new Dictionary<string, int> { ["trust"] = 403 },
            }
        );

        table.Differences(found).Count.ShouldBe(3);
    }

    private static async Task<(AccessTable Table, IReadOnlyList<string> Actors)> Ask(TestPortal portal, Func<Operation, bool> which)
    {
        var world = new World(portal);
        var sides = await Side.Make(world, [("helse-bergen", "municipality-4601"), ("finnmarkssykehuset", "municipality-5501")]);
        var actors = await Actor.All(world, sides[0]);
        var rows = new Dictionary<(string, string), Dictionary<string, int>>();
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
                    if (!rows.TryGetValue((operation.Id, relation), out var row))
                        rows[(operation.Id, relation)] = row = [];
                    row[actor.Name] = (int)answer.StatusCode;
                }
            }
        }
        var table = new AccessTable(rows.ToDictionary(row => row.Key, row => (IReadOnlyDictionary<string, int>)row.Value));
        return (table, [.. actors.Select(actor => actor.Name)]);
    }
}
