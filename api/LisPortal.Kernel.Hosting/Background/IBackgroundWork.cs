namespace LisPortal.Kernel.Hosting.Background;

/// <summary>For those who must answer only when everything that follows from a change has happened.</summary>
public interface IBackgroundWork
{
    /// <summary>Runs due work and delivery until nothing is left to do.</summary>
    Task RunUntilIdle(CancellationToken cancellationToken);
}
