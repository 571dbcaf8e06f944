using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Kernel.Tests.Mechanisms;

internal sealed class LeaseTests(Engine engine) : KernelHostTests(engine)
{
    private readonly ManualTime _time = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Test]
    public async Task Hold_HolderCrashed_TheLeaseRunsOutAndAnotherHostTakesOver()
    {
        await using var first = KernelHost.On(Database, _time);
        await using var second = KernelHost.On(Database, _time);
        var (crashing, waiting) = (Lease(first), Lease(second));

        (await crashing.Hold(CancellationToken.None)).ShouldBeTrue();
        (await waiting.Hold(CancellationToken.None)).ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(14));
        (await waiting.Hold(CancellationToken.None)).ShouldBeFalse("the holder may still be at work");
        _time.Advance(TimeSpan.FromSeconds(2));

        crashing.IsHeld.ShouldBeFalse("a host that was only slow knows that its time is over");
        (await waiting.Hold(CancellationToken.None)).ShouldBeTrue();
        (await crashing.Hold(CancellationToken.None)).ShouldBeFalse();
    }

    [Test]
    public async Task Hold_RenewedInTime_IsKeptAndReleasedAtOnce()
    {
        await using var first = KernelHost.On(Database, _time);
        await using var second = KernelHost.On(Database, _time);
        var (holder, waiting) = (Lease(first), Lease(second));
        for (var look = 0; look < 10; look++)
        {
            (await holder.Hold(CancellationToken.None)).ShouldBeTrue();
            (await waiting.Hold(CancellationToken.None)).ShouldBeFalse();
            _time.Advance(TimeSpan.FromSeconds(6));
        }

        await holder.Release(CancellationToken.None);

        (await waiting.Hold(CancellationToken.None)).ShouldBeTrue();
    }

    [Test]
    public async Task Hold_ManyHostsAtOnce_OneGetsIt()
    {
        var hosts = Enumerable.Range(0, 6).Select(_ => KernelHost.On(Database, _time)).ToList();

        var held = await Task.WhenAll(hosts.Select(host => Lease(host).Hold(CancellationToken.None)));

        held.Count(one => one).ShouldBe(1);
        foreach (var host in hosts)
            await host.DisposeAsync();
    }

    private static BackgroundLease Lease(KernelHost host) => host.Services.GetRequiredService<BackgroundLease>();
}
