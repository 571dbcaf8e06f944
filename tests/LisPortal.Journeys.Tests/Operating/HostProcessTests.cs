using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Npgsql;

namespace LisPortal.Journeys.Tests.Operating;

/// <summary>What the operators' document promises of the process itself.</summary>
[Platform("Linux,MacOSX", Reason = "Signals")]
internal sealed class HostProcessTests
{
    private DirectoryInfo _data = null!;

    [SetUp]
    public void MakeFolder() => _data = Directory.CreateTempSubdirectory("lisportal-test-host-");

    [TearDown]
    public void DeleteFolder() => _data.Delete(recursive: true);

    [TestCase("LisPortal__Nonsense", "1", "Nonsense")]
    [TestCase("LisPortal__Database__Engine", "oracle", "oracle")]
    [TestCase("LisPortal__Database__Engine", "postgres", "LisPortal:Database:Connection")]
    [TestCase("LisPortal__Database__Connection", "no connection string", "LisPortal:Database:Connection")]
    [TestCase("LisPortal__Database__WaitSeconds", "0", "WaitSeconds")]
    [TestCase("LisPortal__Data__Folder", "/proc/nowhere", "/proc/nowhere")]
    [TestCase("LisPortal__Administrator__Email", "a@b.example", "LisPortal:Administrator:Password")]
    [TestCase("LisPortal__Proxies", "proxy.example", "LisPortal:Proxies")]
    [TestCase("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true", "LisPortal__Proxies")]
    [CancelAfter(120_000)]
    public async Task Start_WrongSetting_EndsWithOneSentenceThatNamesIt(string name, string value, string named) =>
        (await Refusal(new Dictionary<string, string> { [name] = value })).ShouldContain(named);

    [Test]
    [CancelAfter(120_000)]
    public async Task Start_TakenPort_EndsWithOneSentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        (await Refusal(new Dictionary<string, string> { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}" })).ShouldContain(port);
    }

    [Test]
    [CancelAfter(240_000)]
    public async Task Start_DatabaseThatDoesNotFit_EndsWithOneSentence()
    {
        await using var database = await TestDatabase.Create(Engine.Postgres);
        var migrated = new Dictionary<string, string>
        {
            ["LisPortal__Database__Engine"] = "postgres",
            ["LisPortal__Database__Connection"] = database.Options.Connection,
        };
        var nowhere = new Dictionary<string, string>(migrated)
        {
            ["LisPortal__Database__Connection"] = "Host=127.0.0.1;Port=1;Database=none;Username=none",
        };

        try
        {
            (await Refusal(nowhere)).ShouldContain("cannot be reached");
            await Run(database, "INSERT INTO kernel.migrations VALUES ('99990101000000_Later', '10.0.0')");
            (await Refusal(migrated)).ShouldContain("newer");
            await Run(database, "DELETE FROM kernel.migrations");
            (await Refusal(migrated)).ShouldContain("migrate");
        }
        finally
        {
            await database.Drop(); // Nobody else can use it now.
        }
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task Stop_WhileARequestIsUnderWay_LetsItFinish(CancellationToken cancellationToken)
    {
        await using var host = HostProcess.Start(_data, new Dictionary<string, string>());
        var address = await host.Listening();
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
        var stream = socket.GetStream();
        const string Body = "grant_type=what_nobody_grants";
        var head =
            "POST /api/v1/tokens HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {Body.Length}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), cancellationToken);
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync(cancellationToken)).ShouldBe("HTTP/1.1 100 Continue", "the host waits for the body");

        using (var signal = Process.Start("kill", ["-TERM", host.Id.ToString(CultureInfo.InvariantCulture)]))
            await signal.WaitForExitAsync(cancellationToken);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Body), cancellationToken);
        var answer = await reader.ReadToEndAsync(cancellationToken);

        answer.ShouldContain("unsupported_grant_type");
        (await host.Ended()).ShouldBe(0);
        host.Errors.Trim().ShouldBeEmpty();
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task Log_OfAFailure_IsJsonWithOperationAndTheTraceIdThatTheUserSees(CancellationToken cancellationToken)
    {
        const string Address = "somebody.with.a.name@test.example";
        var database = await TestDatabase.Create(Engine.Postgres);
        var settings = new Dictionary<string, string>
        {
            ["LisPortal__Database__Engine"] = "postgres",
            ["LisPortal__Database__Connection"] = database.Options.Connection,
        };
        await using var host = HostProcess.Start(_data, settings);
        using var http = new HttpClient { BaseAddress = await host.Listening() };
        await database.Drop();

        using var failed = await http.GetAsync($"/api/v1/organisations?q={Address}", cancellationToken);
        var problem = JsonNode.Parse(await failed.Content.ReadAsStringAsync(cancellationToken))!;
        using (var signal = Process.Start("kill", ["-TERM", host.Id.ToString(CultureInfo.InvariantCulture)]))
            await signal.WaitForExitAsync(cancellationToken);
        await host.Ended();

        failed.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var lines = host.Log.ToList();
        lines.ForEach(line => JsonNode.Parse(line).ShouldNotBeNull());
        lines
            .Where(line => line.Contains(problem["traceId"]!.GetValue<string>(), StringComparison.Ordinal))
            .ShouldContain(line => line.Contains("listOrganisations", StringComparison.Ordinal), string.Join('\n', lines));
        lines.ShouldAllBe(line => !line.Contains(Address, StringComparison.Ordinal));
    }

    /// <summary>An ordinary start, and one on a database that an older program made for everybody to read.</summary>
    [TestCase(false)]
    [TestCase(true)]
    [CancelAfter(120_000)]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task Start_WhatIsKept_IsForTheOwnerAlone(bool wasOpen, CancellationToken cancellationToken)
    {
        var database = Path.Combine(_data.FullName, "lisportal.db");
        if (wasOpen)
        {
            await using (var first = HostProcess.Start(_data, new Dictionary<string, string>(), "migrate"))
                (await first.Ended()).ShouldBe(0, first.Errors);
            File.SetUnixFileMode(
                database,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead
            );
        }

        await using var host = HostProcess.Start(_data, new Dictionary<string, string>());
        using var visitor = Visit(await host.Listening());
        await visitor.Refresh();

        cancellationToken.ThrowIfCancellationRequested();
        const UnixFileMode Others =
            UnixFileMode.GroupRead
            | UnixFileMode.GroupWrite
            | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead
            | UnixFileMode.OtherWrite
            | UnixFileMode.OtherExecute;
        var kept = Directory.EnumerateFileSystemEntries(_data.FullName, "*", SearchOption.AllDirectories).ToList();
        kept.ShouldContain(database);
        kept.Where(entry => (File.GetUnixFileMode(entry) & Others) != UnixFileMode.None).ShouldBeEmpty();
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task Kill_RightAfterAnAnswer_LosesNothingThatWasAcknowledged(CancellationToken cancellationToken)
    {
        const string Email = "applicant@test.example";
        await using (var killed = HostProcess.Start(_data, new Dictionary<string, string>(), "serve"))
        {
            using var visitor = Visit(await killed.Listening());
            await visitor.Refresh();
            await visitor.Register(Email);
        } // Killed here.

        await using var host = HostProcess.Start(_data, new Dictionary<string, string>());
        using var again = Visit(await host.Listening());
        await again.Refresh();
        await again.SignIn(Email, TestPortal.Password);
        again.UserId.ShouldNotBe(Guid.Empty);
    }

    [Test]
    [CancelAfter(240_000)]
    public async Task Migrate_OnAServerEngine_MakesADatabaseThatIsServedWithItsAdministrator(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnectionStringBuilder(await TestPostgres.AdminConnectionAsync())
        {
            Database = $"lisportal_{Guid.NewGuid():N}",
            MaxPoolSize = 5,
        };
        var settings = new Dictionary<string, string>
        {
            ["LisPortal__Database__Engine"] = "postgres",
            ["LisPortal__Database__Connection"] = connection.ConnectionString,
            ["LisPortal__Administrator__Email"] = TestPortal.AdministratorEmail,
            ["LisPortal__Administrator__Password"] = TestPortal.Password,
        };
        try
        {
            await using (var migrating = HostProcess.Start(_data, settings, "migrate"))
                (await migrating.Ended()).ShouldBe(0, migrating.Errors);
            await using var host = HostProcess.Start(_data, settings);
            using var visitor = Visit(await host.Listening());

            (await visitor.Get("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await visitor.Get("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await visitor.Get("/swagger/index.html")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            await visitor.Refresh();
            await visitor.SignIn(TestPortal.AdministratorEmail, TestPortal.Password);
            (await visitor.Get("/swagger/index.html")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            await using var source = NpgsqlDataSource.Create(await TestPostgres.AdminConnectionAsync());
            await using var drop = source.CreateCommand($"DROP DATABASE IF EXISTS {connection.Database} WITH (FORCE)");
            await drop.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private static Visitor Visit(Uri address) =>
        new(address, new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false });

    /// <summary>All that such a start writes to standard error: one sentence.</summary>
    private async Task<string> Refusal(IReadOnlyDictionary<string, string> settings)
    {
        await using var host = HostProcess.Start(_data, settings);

        (await host.Ended()).ShouldBe(1);
        var sentence = host.Errors.Trim();
        sentence.ShouldNotBeEmpty();
        sentence.ShouldNotContain("\n   at ");
        sentence.Split('\n').Length.ShouldBe(1, sentence);
        return sentence;
    }

    private static async Task Run(TestDatabase database, string statement)
    {
        await using var source = NpgsqlDataSource.Create(database.Options.Connection);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
