using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.Organisations.Access;

/// <summary>
/// Lets a few passwords be hashed at a time. Those who must wait are served by turns of their networks, so that a flood from one
/// neither holds up people elsewhere nor takes the processors from other requests.
/// </summary>
internal sealed class HashGate(SignInOptions options)
{
    private readonly int most = options.HashesAtOnce > 0 ? options.HashesAtOnce : Math.Max(1, Environment.ProcessorCount / 2);
    private readonly Lock guard = new();
    private readonly LinkedList<Line> lines = [];
    private readonly Dictionary<string, Line> byNetwork = [];
    private int running;
    private int waiting;

    /// <returns>To be disposed when the hash is made; null when too many wait already.</returns>
    public async Task<IDisposable?> Enter(string network, CancellationToken cancellationToken)
    {
        Task turn;
        lock (guard)
        {
            if (running < most)
            {
                running++;
                return new Turn(this);
            }
            if (Queue(network) is not { } place)
                return null;
            turn = place.Task;
            cancellationToken.UnsafeRegister(static (waiter, token) => ((TaskCompletionSource)waiter!).TrySetCanceled(token), place);
        }
        await turn;
        return new Turn(this);
    }

    private TaskCompletionSource? Queue(string network)
    {
        if (!byNetwork.TryGetValue(network, out var line))
        {
            line = new Line(network);
            if (waiting >= options.HashesWaiting)
                return null;
            byNetwork.Add(network, line);
            lines.AddLast(line);
        }
        if (waiting >= options.HashesWaiting || line.Waiting.Count >= options.HashesWaiting / 2)
            return null;
        var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        line.Waiting.Enqueue(place);
        waiting++;
        return place;
    }

    private void Leave()
    {
        lock (guard)
        {
            while (lines.First is { } first)
            {
                lines.RemoveFirst();
                var next = first.Value.Waiting.Dequeue();
                waiting--;
                if (first.Value.Waiting.Count > 0)
                    lines.AddLast(first);
                else
                    byNetwork.Remove(first.Value.Network);
                if (next.TrySetResult())
                    return; // The turn is handed on; whoever gave up waiting is passed over.
            }
            running--;
        }
    }

    private sealed record Line(string Network)
    {
        public Queue<TaskCompletionSource> Waiting { get; } = [];
    }

    private sealed class Turn(HashGate gate) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
                gate.Leave();
        }
    }
}
