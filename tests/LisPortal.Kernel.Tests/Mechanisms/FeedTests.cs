using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Offers;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Tests.Mechanisms;

/// <summary>When events get their places in the feeds of organisations (boundary 6), whatever hosts and clocks do.</summary>
internal sealed class FeedTests(Engine engine) : KernelHostTests(engine)
{
    private static readonly Guid Trust = Guid.CreateVersion7();
    private ManualTime _time = null!;

    [SetUp]
    public void StartTime() => _time = new ManualTime(DateTimeOffset.UnixEpoch);

    [Test]
    public async Task Number_DoctorHired_IsTheEmployersWhoHire()
    {
        var (employer, municipality) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Host.Send(new Tell(Hired(employer, municipality)));

        await Host.Background.RunUntilIdle(CancellationToken.None);

        (await FeedOf(Host, employer)).Count.ShouldBe(1);
        (await FeedOf(Host, municipality)).Count.ShouldBe(1);
        (await Host.Look(kernel => kernel.Set<FeedEntry>().CountAsync())).ShouldBe(2);
    }

    [Test]
    public async Task ShowHeld_R_SCR_2_DeadlineExtended_WaitsForTheNewOne()
    {
        await using var host = HostOnManualTime();
        await host.Send(new Tell(Submitted()));
        await host.Background.RunUntilIdle(CancellationToken.None);
        var old = host.Calendar.ApplicationDeadline;
        host.Calendar.ApplicationDeadline = old.AddDays(2);

        await Reach(host, old.AddHours(1));
        (await FeedOf(host, Trust)).ShouldBeEmpty();
        await Reach(host, host.Calendar.ApplicationDeadline);
        (await FeedOf(host, Trust)).ShouldBeEmpty("at the deadline one may still apply");
        await Reach(host, host.Calendar.ApplicationDeadline.AddMinutes(1));
        (await FeedOf(host, Trust)).Count.ShouldBe(1);
    }

    [Test]
    public async Task ShowHeld_R_SCR_2_ExtendedAfterTheDeadline_WhatWasShownStaysAndItsWithdrawalIsTold()
    {
        await using var host = HostOnManualTime();
        var (seen, unseen) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await host.Send(new Tell(Submitted(seen)));
        await Reach(host, host.Calendar.ApplicationDeadline.AddMinutes(1));
        host.Calendar.ApplicationDeadline = host.Calendar.ApplicationDeadline.AddDays(2);

        await host.Send(new Tell(Submitted(unseen), Withdrawn(unseen), Withdrawn(seen)));
        await host.Background.RunUntilIdle(CancellationToken.None);
        (await FeedOf(host, Trust)).ShouldBe(["screening.application-submitted.v1"]);
        await Reach(host, host.Calendar.ApplicationDeadline.AddMinutes(1));

        (await FeedOf(host, Trust)).ShouldBe(["screening.application-submitted.v1", "screening.application-withdrawn.v1"]);
    }

    [Test]
    public async Task Hold_TakenBackInWhateverOrderTheTwoAreTold_IsNeverShown()
    {
        await using var host = HostOnManualTime();
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await host.Send(new Tell(Withdrawn(one), Submitted(one)));
        await host.Send(new Tell(Withdrawn(other)));
        await host.Background.RunUntilIdle(CancellationToken.None);
        await host.Send(new Tell(Submitted(other)));
        await Reach(host, host.Calendar.ApplicationDeadline.AddMinutes(1));

        (await FeedOf(host, Trust)).ShouldBeEmpty();
        (await host.Look(kernel => kernel.Set<HeldEvent>().CountAsync())).ShouldBe(0);
    }

    [Test]
    public async Task ShowHeld_TwoHostsAtOnce_EachEventOnceInTheOrderOfCommits()
    {
        await using var host = HostOnManualTime();
        await using var other = HostOnManualTime();
        var applications = Enumerable.Range(0, 60).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var some in applications.Chunk(20))
            await host.Send(new Tell([.. some.Select(Submitted)]));
        await host.Background.RunUntilIdle(CancellationToken.None);
        await host.Send(new Tell(Seats(), Seats()));
        await host.Background.RunUntilIdle(CancellationToken.None);
        _time.Advance(host.Calendar.ApplicationDeadline.AddMinutes(1) - _time.GetUtcNow());

        // As if the lease had run out in the middle of the work: both show, whatever the lease says.
        await Task.WhenAll(Show(host), Show(other));
        await Show(host);

        var positions = await host.Look(kernel =>
            kernel
                .Set<OutboxMessage>()
                .Where(message => message.ShownPosition != null)
                .Select(message => new { message.Position, message.ShownPosition })
                .ToListAsync()
        );
        positions.Count.ShouldBe(60);
        positions
            .OrderBy(place => place.Position)
            .Select(place => place.ShownPosition!.Value)
            .ShouldBe(Enumerable.Range(63, 60).Select(number => (long)number));
        (await FeedOf(host, Trust)).Count.ShouldBe(62);
    }

    [Test]
    public async Task Number_HostThatLostItsLeaseInTheMiddle_GivesNoNumberThatAnotherHasPassed()
    {
        await using var host = HostOnManualTime();
        await host.Send(new Tell(Submitted()));
        await host.Background.RunUntilIdle(CancellationToken.None);
        await using var slow = host.Services.CreateAsyncScope();
        _ = await slow.ServiceProvider.GetRequiredService<KernelContext>().FindAsync<FeedNumbers>(FeedNumbers.OnlyId);
        await Reach(host, host.Calendar.ApplicationDeadline.AddMinutes(1));
        var another = Guid.CreateVersion7();
        await host.Send(new Tell(Seats() with { EmployerId = another }));

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() =>
            slow.ServiceProvider.GetRequiredService<EventFeed>().Number(CancellationToken.None)
        );

        (await FeedOf(host, another)).ShouldBeEmpty("nothing of the batch was stored");
        await host.Background.RunUntilIdle(CancellationToken.None);
        (await FeedOf(host, Trust)).ShouldBe(["screening.application-submitted.v1"]);
        (await FeedOf(host, another)).ShouldBe(["allocation.seats-allocated.v1"]);
        (
            await host.Look(kernel => kernel.Set<FeedEntry>().Select(entry => entry.Position).OrderBy(place => place).ToListAsync())
        ).ShouldBe([2L, 3L]);
    }

    [Test]
    public async Task Number_FeedFromBeforeTheNumbersWereKept_GoesOnWhereItWas()
    {
        await Host.Send(new Tell(Seats(), Seats()));
        await Host.Background.RunUntilIdle(CancellationToken.None);
        await Host.Look(kernel => kernel.Set<FeedNumbers>().ExecuteDeleteAsync());

        await Host.Send(new Tell(Seats()));
        await Host.Background.RunUntilIdle(CancellationToken.None);

        (
            await Host.Look(kernel => kernel.Set<FeedEntry>().Select(entry => entry.Position).OrderBy(place => place).ToListAsync())
        ).ShouldBe([1L, 2L, 3L]);
    }

    private static SeatsAllocated Seats() =>
        new(TestCalendar.RoundId, Trust, SeatCounts.Of((SeatKind.Ordinary, 1)), SeatCounts.Of((SeatKind.Ordinary, 1)));

    private static ApplicationSubmitted Submitted(Guid application) =>
        new(application, TestCalendar.RoundId, Guid.CreateVersion7(), Trust, Guid.CreateVersion7());

    private static ApplicationSubmitted Submitted() => Submitted(Guid.CreateVersion7());

    private static ApplicationWithdrawn Withdrawn(Guid application) =>
        new(application, TestCalendar.RoundId, Guid.CreateVersion7(), Trust, Guid.CreateVersion7());

    private static DoctorHired Hired(Guid employer, Guid municipality) =>
        new(
            Guid.CreateVersion7(),
            TestCalendar.RoundId,
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            default,
            null,
            employer,
            municipality,
            null,
            new DateOnly(2030, 9, 1)
        );

    /// <summary>A host whose clocks move only when the test says so.</summary>
    private KernelHost HostOnManualTime() => KernelHost.On(Database, _time);

    private async Task Reach(KernelHost host, DateTimeOffset instant)
    {
        _time.Advance(instant - _time.GetUtcNow());
        await host.Background.RunUntilIdle(CancellationToken.None);
    }

    /// <summary>A lost race is left for the next look.</summary>
    private async Task Show(KernelHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<ShowHeldEvents>().Run(_time.GetUtcNow(), CancellationToken.None);
        }
        catch (Exception fault) when (DatabaseFaults.IsContention(fault)) { }
    }

    /// <summary>Names of what an organisation is shown, in order.</summary>
    private static Task<List<string>> FeedOf(KernelHost host, Guid organisation) =>
        host.Look(async kernel =>
        {
            var places = await kernel
                .Set<FeedEntry>()
                .Where(entry => entry.OrganisationId == organisation)
                .OrderBy(entry => entry.Position)
                .Select(entry => entry.Position)
                .ToListAsync();
            var messages = await kernel.Set<OutboxMessage>().ToListAsync();
            return places.ConvertAll(place => messages.Single(message => (message.ShownPosition ?? message.Position) == place).Name);
        });
}
