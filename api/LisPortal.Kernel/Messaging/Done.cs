namespace LisPortal.Kernel.Messaging;

/// <summary>Answer of a command that has nothing to say.</summary>
public sealed record Done
{
    public static Done Instance { get; } = new();
}
