using Mapster.Utils;

namespace Mapster;

/// <summary>What one mapping carries along: parameters, and the objects already mapped when references are preserved.</summary>
public sealed class MapContext
{
    private static readonly AsyncLocal<MapContext?> _current = new();

    public static MapContext? Current
    {
        get => _current.Value;
        set => _current.Value = value;
    }

    public Dictionary<ReferenceTuple, object> References { get; } = [];

    public Dictionary<string, object> Parameters { get; } = [];
}

/// <summary>Opens a context that inherits from the surrounding one and restores that when disposed.</summary>
public sealed class MapContextScope : IDisposable
{
    private readonly MapContext? _outer = MapContext.Current;

    public MapContextScope()
    {
        foreach (var (name, value) in _outer?.Parameters ?? [])
        {
            Context.Parameters[name] = value;
        }

        foreach (var (key, mapped) in _outer?.References ?? [])
        {
            Context.References[key] = mapped;
        }

        MapContext.Current = Context;
    }

    public MapContext Context { get; } = new();

    public void Dispose() => MapContext.Current = _outer;
}
