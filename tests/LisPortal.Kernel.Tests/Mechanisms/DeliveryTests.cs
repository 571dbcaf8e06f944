using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Tests.Mechanisms;

internal sealed class DeliveryTests(Engine engine) : KernelHostTests(engine)
{
    [Test]
    public async Task Outbox_LongEvent_IsKeptWhole()
    {
        var payload = $"\"{new string('a', 20_000)}\"";
        await Host.Look(async kernel =>
        {
            kernel.Add(
                new OutboxMessage
                {
                    Name = "nobody.knows-this.v1",
                    Payload = payload,
                    OccurredAt = DateTimeOffset.UnixEpoch,
                }
            );
            return await kernel.SaveChangesAsync();
        });

        (
            await Host.Look(kernel =>
                kernel.Set<OutboxMessage>().Where(row => row.Name == "nobody.knows-this.v1").Select(row => row.Payload).SingleAsync()
            )
        ).ShouldBe(payload);
    }

    [Test]
    public async Task Deliver_FailingHandler_IsParkedAndTheOthersRun()
    {
        Host.Switch.Broken = true;
        await Host.Send(new Announce(2));

        await Host.Background.RunUntilIdle(CancellationToken.None);

        (await Rows("noting")).ShouldBe(2);
        (await Rows("breaking")).ShouldBe(0, "a failed reaction leaves nothing behind");
        var parked = await Host.Look(kernel => kernel.Set<ParkedEvent>().ToListAsync());
        parked.Count.ShouldBe(2);
        parked.ShouldAllBe(row =>
            row.Handler == "Tests.WhenPlannedBreak" && row.Error == "InvalidOperationException: broken on purpose" && row.Attempts == 4
        );
    }

    [Test]
    public async Task Redeliver_CauseMended_RunsTheParkedHandlerOnce()
    {
        Host.Switch.Broken = true;
        await Host.Send(new Announce(1));
        await Host.Background.RunUntilIdle(CancellationToken.None);
        var parked = await Host.Look(kernel => kernel.Set<ParkedEvent>().SingleAsync());
        var delivery = Host.Services.GetRequiredService<EventDelivery>();

        await Should.ThrowAsync<InvalidOperationException>(() => delivery.Redeliver(parked, CancellationToken.None));
        Host.Switch.Broken = false;
        await delivery.Redeliver(parked, CancellationToken.None);
        await delivery.Redeliver(parked, CancellationToken.None);

        (await Rows("breaking")).ShouldBe(1);
        (await Rows("noting")).ShouldBe(1);
    }

    [Test]
    public async Task Deliver_TwoHostsOnOneDatabase_EachEventOnceInOneOrder()
    {
        await using var other = KernelHost.On(Database);
        for (var command = 0; command < 5; command++)
            await Host.Send(new Announce(10));

        await Task.WhenAll(Host.Background.RunUntilIdle(CancellationToken.None), other.Background.RunUntilIdle(CancellationToken.None));

        (await Rows("noting")).ShouldBe(50);
        (await Rows("breaking")).ShouldBe(50);
        var positions = await Host.Look(kernel =>
            kernel.Set<OutboxMessage>().OrderBy(row => row.Position).Select(row => row.Position!.Value).ToListAsync()
        );
        positions.ShouldBe(Enumerable.Range(1, 50).Select(number => (long)number));
        (await Host.Look(kernel => kernel.Set<ParkedEvent>().CountAsync())).ShouldBe(0);
    }

    [Test]
    public async Task Deliver_SameEventOnTwoHostsAtOnce_TheInboxLetsOneThrough()
    {
        await using var other = KernelHost.On(Database);
        await Host.Send(new Announce(5));

        // As if the lease had run out in the middle of a batch: both deliver, whatever the lease says. A lost race for
        // the numbers is thrown, and the loop looks again.
        async Task Deliver(KernelHost host)
        {
            try
            {
                await host.Services.GetRequiredService<EventDelivery>().DeliverBatch(CancellationToken.None);
            }
            catch (Exception fault) when (DatabaseFaults.IsContention(fault)) { }
        }
        await Task.WhenAll(Deliver(Host), Deliver(other));
        await Deliver(Host);

        (await Rows("noting")).ShouldBe(5);
        (await Rows("breaking")).ShouldBe(5);
    }

    private Task<int> Rows(string subject) => Host.Look(kernel => kernel.Set<AuditRow>().CountAsync(row => row.SubjectType == subject));
}
