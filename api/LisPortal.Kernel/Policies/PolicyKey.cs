namespace LisPortal.Kernel.Policies;

/// <summary>A policy's key together with the shape of its value.</summary>
public sealed record PolicyKey<T>(string Name)
{
    public override string ToString() => Name;
}
