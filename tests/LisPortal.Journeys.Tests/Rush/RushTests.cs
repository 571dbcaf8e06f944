using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LisPortal.Journeys.Tests.Rush;

/// <summary>More people at once than there are database connections.</summary>
internal sealed class RushTests
{
    private const int Pool = 5;
    private const int People = 64;

    /// <summary>Nothing that a person does takes this long; a transaction that idles waits for another connection than its own.</summary>
    private static readonly TimeSpan _idle = TimeSpan.FromSeconds(2);

    [TestCase(Engine.Sqlite)]
    [TestCase(Engine.Postgres)]
    [CancelAfter(240_000)]
    public async Task Rush_OfMorePeopleThanConnections_IsServedOrToldToComeBack(Engine engine, CancellationToken cancellationToken)
    {
        await using var portal = await TestPortal.Start(engine, pool: Pool);
        var world = new World(portal);
        var advertisement = await world.PublishedAdvertisement(
            await world.AllocatedRound(seats: [new EmployerSeats("helse-bergen", People)]),
            groups: new TestGroup(People)
        );
        var people = new List<Visitor>();
        for (var count = 0; count < People; count++)
            people.Add(await world.ApplicantWithCv());

        using var watch = new IdleTransactions(portal.Database);
        var applying = await Task.WhenAll(people.Select(person => Apply(person, advertisement)));
        var applications = people.Zip(applying, (person, application) => new TestApplication(application, person, advertisement)).ToArray();
        await world.CloseApplications(advertisement.RoundId);
        await world.SignedRanking(advertisement, 0, applications);
        var calendar = await world.Calendar(advertisement.RoundId);
        await portal.StopAt(calendar["offerRounds"]![0]!["offerAt"]!.GetValue<DateTimeOffset>());
        var directorate = await world.EmployerPerson("directorate", "hdir");
        (await directorate.Post($"rounds/{advertisement.RoundId}/offer-rounds/1/release")).IsSuccessStatusCode.ShouldBeTrue();
        await Task.WhenAll(people.Select(person => Accept(person, advertisement.RoundId)));
        await portal.Settle();

        (await watch.Longest()).ShouldBeLessThan(_idle);
        var offers = (await directorate.Read($"offers?roundId={advertisement.RoundId}&limit=500"))["items"]!.AsArray();
        offers.Count.ShouldBe(People);
        offers.ShouldAllBe(offer => offer!["state"]!.GetValue<string>() == "accepted");
    }

    [TestCase(Engine.Sqlite)]
    [TestCase(Engine.Postgres)]
    public async Task Request_WhileEveryConnectionIsInUse_IsToldWhenToComeBack(Engine engine)
    {
        var settings = new Dictionary<string, string>
        {
            ["LisPortal:Database:Connections"] = "1",
            ["LisPortal:Database:WaitSeconds"] = "1",
        };
        await using var portal = await TestPortal.Start(engine, settings);
        var world = new World(portal);
        var applicant = await world.Applicant();

        await using (var scope = portal.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<KernelContext>().Database.OpenConnectionAsync();

            var refused = await applicant.Put("cv", World.Cv(), version: 0);
            await refused.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "server.busy");
            refused.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            var ready = await applicant.Get("/health/ready");
            ready.StatusCode.ShouldBe(HttpStatusCode.OK, "a host taken out of service would pass the rush on to the others");
        }

        // With the version of a CV that there is not yet: nothing was stored the first time.
        await (await applicant.Put("cv", World.Cv(), version: 0)).ShouldBeOk();
    }

    private static async Task<Guid> Apply(Visitor person, TestAdvertisement advertisement)
    {
        var key = Guid.NewGuid().ToString();
        await Served(() => person.Get("advertisements"));
        var created = await Served(() => person.Post("applications", World.Application(advertisement), key));
        await Served(() => person.Get("applications"));
        return (await created.ShouldHave(HttpStatusCode.Created))["id"]!.GetValue<Guid>();
    }

    private static async Task Accept(Visitor person, Guid round)
    {
        var list = await (await Served(() => person.Get($"offers?roundId={round}"))).ShouldBeOk();
        var offer = list["items"]!.AsArray().ShouldHaveSingleItem()!["id"];
        var answer = await Served(() => person.Put($"offers/{offer}/answer", new JsonObject { ["answer"] = "accept" }));
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        await Served(() => person.Get("tasks"));
    }

    /// <summary>As a patient client: whoever is told to come back does, and nobody is told anything else.</summary>
    private static async Task<HttpResponseMessage> Served(Func<Task<HttpResponseMessage>> ask)
    {
        while (true)
        {
            var answer = await ask();
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                ((int)answer.StatusCode).ShouldBeLessThan(300, await answer.Content.ReadAsStringAsync());
                return answer;
            }
            await answer.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "server.busy");
            await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value);
        }
    }

    /// <summary>Watches, on PostgreSQL, how long sessions sit inside a transaction without asking anything.</summary>
    private sealed class IdleTransactions : IDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly Task<TimeSpan> _watching;

        public IdleTransactions(DatabaseOptions database) =>
            _watching = database.Engine == Engine.Postgres ? Watch(database) : Task.FromResult(TimeSpan.Zero);

        public async Task<TimeSpan> Longest()
        {
            await _stop.CancelAsync();
            return await _watching;
        }

        public void Dispose() => _stop.Dispose();

        private async Task<TimeSpan> Watch(DatabaseOptions database)
        {
            var connection = new NpgsqlConnectionStringBuilder(database.Connection) { Pooling = false };
            await using var session = new NpgsqlConnection(connection.ConnectionString);
            await session.OpenAsync();
            var longest = TimeSpan.Zero;
            while (!_stop.IsCancellationRequested)
            {
                await using var command = session.CreateCommand();
                command.CommandText =
                    "SELECT max(now() - state_change) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'";
                if (await command.ExecuteScalarAsync() is TimeSpan idle && idle > longest)
                    longest = idle;
                await Task.Delay(TimeSpan.FromMilliseconds(100))
                    .WaitAsync(_stop.Token)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            return longest;
        }
    }
}
