using LisPortal.Kernel.Events;

namespace LisPortal.Kernel.Hosting.Events;

/// <summary>Whoever keeps the calendars of rounds. Asked each time, so that a date that has been moved counts from then on.</summary>
public interface IRoundMoments
{
    /// <returns>False also for a round that is not known.</returns>
    Task<bool> HasReached(Guid roundId, Moment moment, DateTimeOffset now, CancellationToken cancellationToken);
}
