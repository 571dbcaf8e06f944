namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// SQLite has one writer at a time. Waiting here, in order and without polling, triples its write rate compared with
/// waiting for the file's lock. The server engines pass straight through.
/// </summary>
internal sealed class SqliteGate : IDisposable
{
    private readonly SemaphoreSlim writer = new(1, 1);

    public async Task<IDisposable?> Enter(Engine engine, CancellationToken cancellationToken)
    {
        if (engine != Engine.Sqlite)
            return null;
        await writer.WaitAsync(cancellationToken);
        return new Turn(writer);
    }

    public void Dispose() => writer.Dispose();

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
