namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>What has been answered within a request. A command's transaction is a request of its own, and asks anew.</summary>
internal sealed class Answers
{
    /// <summary>By question; those that name lists are alike only when it is the same list.</summary>
    public Dictionary<object, object?> Given { get; } = [];
}
