namespace LisPortal.Kernel;

/// <summary>A consistency boundary: loaded, changed and stored as one. <see cref="Version"/> is its concurrency token and ETag.</summary>
public abstract class Aggregate
{
    /// <summary>UUID v7. Never decides order or ties: engines sort it differently.</summary>
    public Guid Id { get; protected set; } = Guid.CreateVersion7();

    /// <summary>1 when first stored, one more with every change; set by <c>ModuleContext</c> on save.</summary>
    public int Version { get; internal set; }
}
