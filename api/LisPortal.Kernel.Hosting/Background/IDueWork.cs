namespace LisPortal.Kernel.Hosting.Background;

/// <summary>
/// Work that falls due by the round clock: it only announces and materialises what the clock has already made true, so
/// running it late, twice or on two hosts changes nothing.
/// </summary>
public interface IDueWork
{
    /// <returns>How much was done; 0 when nothing was due.</returns>
    Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken);
}
