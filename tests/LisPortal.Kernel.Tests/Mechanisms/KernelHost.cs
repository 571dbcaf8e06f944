using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Kernel.Messaging;
using LisPortal.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LisPortal.Kernel.Tests.Mechanisms;

/// <summary>A host's Kernel on a migrated database, without HTTP and without its own loop: a test takes every step itself.</summary>
internal sealed class KernelHost(ServiceProvider services) : IAsyncDisposable
{
    public ServiceProvider Services => services;

    public ReactionSwitch Switch => services.GetRequiredService<ReactionSwitch>();

    public TestCalendar Calendar => services.GetRequiredService<TestCalendar>();

    public IBackgroundWork Background => services.GetRequiredService<IBackgroundWork>();

    public static KernelHost On(TestDatabase database, TimeProvider? system = null)
    {
        var services = new ServiceCollection().AddLogging();
        var mechanisms = typeof(KernelHost).Assembly;
        services.AddKernel(database.Options, new ClockOptions()).AddKernelContextFor(mechanisms).AddAssembly(mechanisms);
        services.AddSingleton<ReactionSwitch>();
        services.AddSingleton<TestCalendar>();
        services.AddSingleton<IRoundMoments>(provider => provider.GetRequiredService<TestCalendar>());
        if (system is not null)
            services.Replace(ServiceDescriptor.Singleton(system));
        return new KernelHost(services.BuildServiceProvider());
    }

    public async Task<Result<T>> Send<T>(ICommand<T> command, string? key = null, Guid? user = null)
    {
        await using var scope = services.CreateAsyncScope();
        var caller = new Caller(user ?? Guid.Empty, [], []);
        scope
            .ServiceProvider.GetRequiredService<RequestContext>()
            .Begin(caller, new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), "test", key);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }

    /// <summary>In a scope of its own, as a request is.</summary>
    public async Task<T> Within<T>(Func<IMediator, Task<T>> request)
    {
        await using var scope = services.CreateAsyncScope();
        return await request(scope.ServiceProvider.GetRequiredService<IMediator>());
    }

    public async Task<T> Look<T>(Func<KernelContext, Task<T>> look)
    {
        await using var scope = services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<KernelContext>());
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

/// <summary>Base of tests of the mechanisms: once per engine, each test on a database of its own.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal abstract class KernelHostTests(Engine engine)
{
    protected Engine Engine { get; } = engine;

    protected TestDatabase Database { get; private set; } = null!;

    protected KernelHost Host { get; private set; } = null!;

    [SetUp]
    public async Task StartHost()
    {
        Database = await TestDatabase.Create(Engine);
        Host = KernelHost.On(Database);
    }

    [TearDown]
    public async Task StopHost()
    {
        await Host.DisposeAsync();
        await Database.DisposeAsync();
    }
}
