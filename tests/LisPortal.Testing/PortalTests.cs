using LisPortal.Kernel.Hosting.Data;
using NUnit.Framework;

namespace LisPortal.Testing;

/// <summary>Base of tests through the API: the fixture runs once per engine, on a host and database of its own.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
public abstract class PortalTests(Engine engine)
{
    protected Engine Engine { get; } = engine;

    protected TestPortal Portal { get; private set; } = null!;

    protected World World { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartPortal()
    {
        Portal = await TestPortal.Start(Engine);
        World = new World(Portal);
    }

    [OneTimeTearDown]
    public async Task StopPortal() => await Portal.DisposeAsync();
}
