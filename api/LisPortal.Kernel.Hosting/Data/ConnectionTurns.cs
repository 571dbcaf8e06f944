namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// Lets at most as many use the database at once as there are connections. Work that has begun goes first and is not turned away,
/// so that nothing is left half-done; a request that has not begun waits for a place, but only briefly.
/// </summary>
public sealed class ConnectionTurns(int places, TimeSpan longestWait, TimeProvider system)
{
    /// <summary>Nothing waits for ever, not even by a mistake of ours.</summary>
    private static readonly TimeSpan LongestWaitOfTheBegun = TimeSpan.FromSeconds(60);

    private readonly Lock door = new();
    private readonly Queue<TaskCompletionSource> begun = new();
    private readonly Queue<TaskCompletionSource> arriving = new();
    private int free = places;

    public ConnectionTurns(DatabaseOptions database, TimeProvider system)
        : this(database.UsableConnections(), database.LongestWait, system) { }

    /// <param name="hasBegun">False for a request that has not yet asked the database for anything.</param>
    /// <exception cref="DatabaseBusyException">No place became free in time.</exception>
    public async ValueTask Enter(bool hasBegun, CancellationToken cancellationToken)
    {
        TaskCompletionSource called;
        lock (door)
        {
            if (free > 0)
            {
                free--;
                return;
            }
            called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (hasBegun ? begun : arriving).Enqueue(called);
        }
        using var patience = new CancellationTokenSource(hasBegun ? LongestWaitOfTheBegun : longestWait, system);
        using var tired = patience.Token.Register(() => called.TrySetException(new DatabaseBusyException()));
        using var gone = cancellationToken.Register(() => called.TrySetCanceled(cancellationToken));
        await called.Task;
    }

    public void Leave()
    {
        lock (door)
        {
            while (begun.TryDequeue(out var next) || arriving.TryDequeue(out next))
            {
                if (next.TrySetResult())
                    return;
            }
            free++;
        }
    }
}
