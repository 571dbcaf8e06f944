using System.Net;
using System.Text;
using LisPortal.Api.Hosting;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Time;
using LisPortal.Kernel.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace LisPortal.Testing;

/// <summary>The real host on a database of its own, with a movable clock. Only the address it listens on is different, and that its clock can be stopped.</summary>
public sealed class TestPortal : IAsyncDisposable
{
    public const string AdministratorEmail = "administrator@lisportal.example";
    public const string Password = "a long test password";

    private readonly TestDatabase _database;
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("lisportal-test-data-");
    private readonly Factory _factory;

    private TestPortal(TestDatabase database, IReadOnlyDictionary<string, string> settings, Action<IServiceCollection>? services)
    {
        _database = database;
        _factory = new Factory(
            new Dictionary<string, string>
            {
                ["LisPortal:Database:Engine"] = database.Options.Engine.ToString(),
                ["LisPortal:Database:Connection"] = database.Options.Connection,
                ["LisPortal:Data:Folder"] = _data.FullName,
                ["LisPortal:Clock:Movable"] = "true",
                ["LisPortal:Administrator:Email"] = AdministratorEmail,
                ["LisPortal:Administrator:Password"] = Password,
                ["LisPortal:RateLimits:PerUser"] = "10000",
                ["LisPortal:RateLimits:PerAddress"] = "10000",
                ["LisPortal:SignIn:RegistrationsPerHour"] = "100000",
            }
                .Concat(settings)
                .GroupBy(pair => pair.Key)
                .ToDictionary(same => same.Key, same => same.Last().Value),
            services
        );
    }

    public IServiceProvider Services => _factory.Services;

    /// <summary>Where the portal answers; a port of its own when it listens on one.</summary>
    public Uri Address => _factory.Address;

    public DatabaseOptions Database => _database.Options;

    public DateTimeOffset Now => Services.GetRequiredService<IRoundClock>().Now;

    /// <param name="settings">Host settings that differ from the tests' ordinary ones, as <c>LisPortal:Section:Name</c>.</param>
    /// <param name="kestrel">On a real loopback port, for what the in-memory server lets through: sizes, odd addresses.</param>
    /// <param name="services">What a test of a mechanism puts in the host's place: system time, a reaction that fails.</param>
    /// <param name="pool">How many database connections there are.</param>
    public static async Task<TestPortal> Start(
        Engine engine,
        IReadOnlyDictionary<string, string>? settings = null,
        bool kestrel = false,
        Action<IServiceCollection>? services = null,
        int pool = 40
    )
    {
        var portal = new TestPortal(await TestDatabase.Create(engine, pool), settings ?? new Dictionary<string, string>(), services);
        if (kestrel)
            portal._factory.ListenOnPort();
        portal._factory.StartServer();
        return portal;
    }

    /// <summary>Somebody with a browser: keeps cookies and sends the anti-forgery token, and is not signed in yet.</summary>
    public async Task<Visitor> Visit()
    {
        var visitor = new Visitor(_factory.Address, _factory.HandlerForVisitor());
        await visitor.Refresh();
        return visitor;
    }

    public async Task<Visitor> SignIn(string email, string password = Password)
    {
        var visitor = await Visit();
        await visitor.SignIn(email, password);
        return visitor;
    }

    public Task<Visitor> SignInAsAdministrator() => SignIn(AdministratorEmail);

    /// <summary>Moves the round clock, and returns when everything due by then has happened.</summary>
    public async Task MoveTo(DateTimeOffset instant)
    {
        var clock = Services.GetRequiredService<RoundClock>();
        await using (var scope = Services.CreateAsyncScope())
        {
            var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
            var offset = await kernel.FindAsync<ClockOffset>(ClockOffset.OnlyId) ?? kernel.Add(new ClockOffset { Milliseconds = 0 }).Entity;
            offset.Milliseconds = clock.OffsetTo(instant);
            await kernel.SaveChangesAsync();
            clock.Follow(offset.Milliseconds);
        }
        Services.GetRequiredService<StoppableClock>().StoppedAt = null;
        await Settle();
    }

    /// <summary>Stops the round clock at this very millisecond until <see cref="MoveTo"/>, and returns when everything due by then has happened.</summary>
    public async Task StopAt(DateTimeOffset instant)
    {
        Services.GetRequiredService<StoppableClock>().StoppedAt = instant;
        await Settle();
    }

    /// <summary>Waits until every event has been delivered and all due work is done.</summary>
    public Task Settle() => Services.GetRequiredService<IBackgroundWork>().RunUntilIdle(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        await _database.DisposeAsync();
        _data.Delete(recursive: true);
    }

    private sealed class Factory(IReadOnlyDictionary<string, string> settings, Action<IServiceCollection>? replace)
        : WebApplicationFactory<PortalHost>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
            builder.ConfigureLogging(logging => logging.ClearProviders());
            builder.ConfigureTestServices(services =>
            {
                // Hashing is slow on purpose, and a test makes dozens of accounts.
                services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);
                services.AddSingleton<IStartupFilter, OperationHeader>();
                services.AddSingleton<StoppableClock>();
                services.AddSingleton<IRoundClock>(provider => provider.GetRequiredService<StoppableClock>());
                replace?.Invoke(services);
            });
        }

        private bool _listens;

        public Uri Address => _listens ? ClientOptions.BaseAddress : Server.BaseAddress;

        public void ListenOnPort()
        {
            _listens = true;
            UseKestrel(0);
        }

        public HttpMessageHandler HandlerForVisitor() => new PublishedErrors(Browser());

        private HttpMessageHandler Browser() =>
            _listens
                ? new SocketsHttpHandler
                {
                    CookieContainer = new CookieContainer(),
                    AllowAutoRedirect = false,
                    RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
                }
                : new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler(new CookieContainer())
                {
                    InnerHandler = Server.CreateHandler(),
                };
    }
}

/// <summary>The host's round clock, which a test can stop to hit a boundary to the millisecond.</summary>
internal sealed class StoppableClock(RoundClock running) : IRoundClock
{
    public DateTimeOffset? StoppedAt { get; set; }

    public DateTimeOffset Now => StoppedAt ?? running.Now;
}
