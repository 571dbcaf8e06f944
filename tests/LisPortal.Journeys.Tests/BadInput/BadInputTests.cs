using System.Text.Json;
using System.Text.Json.Nodes;
using LisPortal.Api.Contract;
using LisPortal.Journeys.Tests.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Journeys.Tests.BadInput;

/// <summary>Every operation, asked by somebody who may use it, with every part of its request wrong in every way we could think of.</summary>
internal sealed class BadInputTests
{
    /// <summary>Their refusals are written down: somebody tried to get in.</summary>
    private static readonly string[] _recorded = ["signIn", Token];

    /// <summary>Its answers have the shape of RFC 6749, which its clients expect.</summary>
    private const string Token = "issueToken";

    [TestCase(Engine.Sqlite)]
    [TestCase(Engine.Postgres)]
    public async Task Answers_ToWrongRequests_AreProblemsAndChangeNothing(Engine engine)
    {
        await using var portal = await TestPortal.Start(engine, kestrel: true);
        var world = new World(portal);
        var side = (await Side.Make(world, [("helse-bergen", "municipality-4601")]))[0];
        var actors = (await Actor.All(world, side)).ToDictionary(actor => actor.Name, actor => actor.Visitor);
        await portal.Settle();

        var wrong = new List<string>();
        var asked = 0;
        var contract = ContractDocument.Write(portal.Services);
        foreach (var operation in Operation.In(contract).OrderBy(PlaceOf))
        {
            var visitor = actors[Allowed(operation, actors.Keys)];
            await visitor.Refresh();
            var ids = operation.UsesUp ? await Side.Disposable(world, side) : side.Ids;
            foreach (
                var spoiled in Spoiler.Requests(operation, ids).Concat(RepeatedItems.Requests(JsonNode.Parse(contract)!, operation, ids))
            )
            {
                var (how, request) = (spoiled.How, spoiled.Request);
                using (request)
                {
                    if (spoiled.Status is not null)
                        await visitor.Refresh(); // What came before may have opened another session.
                    var before = await Changes(portal, operation);
                    using var answer = await visitor.Send(request);
                    asked++;
                    if (operation.Id != Token && (await Fault(answer) ?? await OtherThan(spoiled, answer)) is { } fault)
                        wrong.Add($"{operation.Id}: {how}: {fault}");
                    else if (!answer.IsSuccessStatusCode && !_recorded.Contains(operation.Id) && await Changes(portal, operation) != before)
                        wrong.Add($"{operation.Id}: {how}: {(int)answer.StatusCode}, and something was changed");
                }
            }
        }

        TestContext.Out.WriteLine($"{asked} wrong requests");
        wrong.ShouldBeEmpty();
    }

    /// <summary>Moving the clock takes others' open dates away, and some operations the session of who moves it.</summary>
    private static int PlaceOf(Operation operation) =>
        operation.Order > 0 ? 2
        : operation.Id == "moveClock" ? 1
        : 0;

    /// <summary>The first of those whom the reviewed table lets in; anybody where it is the secret that decides.</summary>
    private static string Allowed(Operation operation, IEnumerable<string> actors)
    {
        var answers = AccessTable.Read().Answers;
        return actors.FirstOrDefault(
            actor => answers.TryGetValue((operation.Id, "own", actor), out var answer) && answer is not ("401" or "403"),
            "anonymous"
        );
    }

    /// <summary>No command is stored without an audit row.</summary>
    private static async Task<int> Changes(TestPortal portal, Operation operation)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<KernelContext>()
            .Set<AuditRow>()
            .CountAsync(row => row.Operation == operation.Id);
    }

    /// <returns>Null when the answer is the one that this request must have.</returns>
    private static async Task<string?> OtherThan(Spoiled spoiled, HttpResponseMessage answer)
    {
        if (spoiled.Status is null)
            return null;
        var text = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode != spoiled.Status)
            return $"{(int)answer.StatusCode} instead of {spoiled.Status}: {text}";
        if (spoiled.Code is null)
            return null;
        var problem = JsonNode.Parse(text)!;
        var named = problem["errors"]!
            .AsArray()
            .Any(error =>
                error!["code"]!.GetValue<string>() == spoiled.Code
                && error["path"]!.GetValue<string>().StartsWith(spoiled.Path ?? "$", StringComparison.Ordinal)
            );
        return named || (spoiled.Path is null && problem["code"]!.GetValue<string>() == spoiled.Code)
            ? null
            : $"no {spoiled.Code} at {spoiled.Path}: {text}";
    }

    /// <returns>Null for a success, and for problem details with a code.</returns>
    private static async Task<string?> Fault(HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        if (status is >= 200 and < 300 or 304)
            return null;
        var text = await answer.Content.ReadAsStringAsync();
        if (status >= 500)
            return $"{status} {text}";
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return $"{status} as {answer.Content.Headers.ContentType}: {text}";
        try
        {
            return JsonNode.Parse(text)?["code"]?.GetValue<string>() is { Length: > 0 } ? null : $"{status} without a code: {text}";
        }
        catch (JsonException)
        {
            return $"{status} with something else than JSON: {text}";
        }
    }
}
