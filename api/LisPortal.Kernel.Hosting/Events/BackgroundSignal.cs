namespace LisPortal.Kernel.Hosting.Events;

/// <summary>Wakes the background work when a command has committed, instead of waiting for its next look.</summary>
public sealed class BackgroundSignal : IDisposable
{
    private readonly SemaphoreSlim raised = new(0, 1);

    public void Raise()
    {
        try
        {
            raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already raised: one look serves all.
        }
    }

    public Task Wait(TimeSpan atMost, CancellationToken cancellationToken) => raised.WaitAsync(atMost, cancellationToken);

    public void Dispose() => raised.Dispose();
}
