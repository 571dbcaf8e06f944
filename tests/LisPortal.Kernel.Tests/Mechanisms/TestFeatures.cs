using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Tests.Mechanisms;

/// <summary>What the test reactions shall do; one per host.</summary>
internal sealed class ReactionSwitch
{
    private int _inside;
    private int _entered;

    public bool Broken { get; set; }

    /// <summary>The most commands that were inside their transactions at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>How often a command has begun, reruns included.</summary>
    public int Entered => _entered;

    public IDisposable Enter()
    {
        Interlocked.Increment(ref _entered);
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _inside));
        return new Leaving(this);
    }

    private sealed class Leaving(ReactionSwitch owner) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref owner._inside);
    }
}

/// <summary>Publishes as many events as asked for in one transaction.</summary>
internal sealed record Announce(int Events) : ICommand<Done>
{
    internal sealed class Handler(KernelContext kernel) : IRequestHandler<Announce, Result<Done>>
    {
        public Task<Result<Done>> Handle(Announce command, CancellationToken cancellationToken)
        {
            for (var count = 0; count < command.Events; count++)
                kernel.Publish(new RoundPlanned(Guid.CreateVersion7()));
            kernel.Audit("test", Guid.Empty);
            return Task.FromResult<Result<Done>>(Done.Instance);
        }
    }
}

/// <summary>Publishes these events in one transaction.</summary>
internal sealed record Tell(params IEvent[] Events) : ICommand<Done>
{
    internal sealed class Handler(KernelContext kernel) : IRequestHandler<Tell, Result<Done>>
    {
        public Task<Result<Done>> Handle(Tell command, CancellationToken cancellationToken)
        {
            foreach (var happened in command.Events)
                kernel.Publish(happened);
            kernel.Audit("test", Guid.Empty);
            return Task.FromResult<Result<Done>>(Done.Instance);
        }
    }
}

/// <summary>The one round that these hosts know of, whose deadline a test can move; one per host.</summary>
internal sealed class TestCalendar : IRoundMoments
{
    public static Guid RoundId { get; } = Guid.CreateVersion7();

    public DateTimeOffset ApplicationDeadline { get; set; } = new(2030, 1, 15, 22, 59, 0, TimeSpan.Zero);

    public Task<bool> HasReached(Guid roundId, Moment moment, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(roundId == RoundId && (moment != Moment.ApplicationDeadline || new Deadline(ApplicationDeadline).HasPassed(now)));
}

internal sealed class WhenPlannedBreak(ReactionSwitch reaction, KernelContext kernel) : INotificationHandler<RoundPlanned>
{
    public Task Handle(RoundPlanned notification, CancellationToken cancellationToken)
    {
        kernel.Audit("breaking", notification.RoundId);
        return reaction.Broken ? throw new InvalidOperationException("broken on purpose") : Task.CompletedTask;
    }
}

internal sealed class WhenPlannedNote(KernelContext kernel) : INotificationHandler<RoundPlanned>
{
    public Task Handle(RoundPlanned notification, CancellationToken cancellationToken)
    {
        kernel.Audit("noting", notification.RoundId);
        return Task.CompletedTask;
    }
}

/// <summary>Takes something that only one can have: a check in the handler, and a unique index for those who check at the same instant.</summary>
internal sealed record Take(Guid Thing) : ICommand<Done>
{
    public static readonly Error Taken = Error.Conflict("test.taken", "Somebody was faster.");

    internal sealed class Handler(KernelContext kernel, ReactionSwitch gauge) : IRequestHandler<Take, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Take command, CancellationToken cancellationToken)
        {
            using var inside = gauge.Enter();
            if (await kernel.Set<ParkedEvent>().AnyAsync(row => row.EventId == command.Thing, cancellationToken))
                return Taken;
            kernel.Add(
                new ParkedEvent
                {
                    EventId = command.Thing,
                    EventName = "test",
                    Handler = "test",
                    Error = "",
                    Attempts = 0,
                    ParkedAt = DateTimeOffset.UnixEpoch,
                }
            );
            kernel.Audit("test", command.Thing);
            await kernel.SaveChangesAsync(cancellationToken);
            return Done.Instance;
        }
    }
}

/// <summary>Stores a key without asking whether it is free.</summary>
internal sealed record TakeUnasked(string Name) : ICommand<Done>
{
    internal sealed class Handler(KernelContext kernel, ReactionSwitch gauge) : IRequestHandler<TakeUnasked, Result<Done>>
    {
        public Task<Result<Done>> Handle(TakeUnasked command, CancellationToken cancellationToken)
        {
            using var inside = gauge.Enter();
            kernel.Add(
                new Lease
                {
                    Name = command.Name,
                    Holder = Guid.Empty,
                    ExpiresAt = DateTimeOffset.UnixEpoch,
                }
            );
            kernel.Audit("test", Guid.Empty);
            return Task.FromResult<Result<Done>>(Done.Instance);
        }
    }
}

/// <summary>Creates a record; a repeat must not.</summary>
internal sealed record Make(string Name) : ICreateCommand
{
    internal sealed class Handler(KernelContext kernel) : IRequestHandler<Make, Result<Created>>
    {
        public Task<Result<Created>> Handle(Make command, CancellationToken cancellationToken)
        {
            var id = Guid.CreateVersion7();
            kernel.Audit("made", id, command.Name);
            return Task.FromResult<Result<Created>>(new Created(id, 1));
        }
    }
}

/// <summary>Changes something and says nothing of it, which the pipeline refuses.</summary>
internal sealed record ChangeSilently : ICommand<Done>
{
    internal sealed class Handler : IRequestHandler<ChangeSilently, Result<Done>>
    {
        public Task<Result<Done>> Handle(ChangeSilently command, CancellationToken cancellationToken) =>
            Task.FromResult<Result<Done>>(Done.Instance);
    }
}
