using LisPortal.Kernel.Access;

namespace LisPortal.Kernel.Tasks;

/// <summary>What waits for the caller in one module, computed from state and the clock. The start page lists them all.</summary>
public interface ITaskSource
{
    /// <summary>Everything it can ask for: stands in the contract, so that no client lacks words for it.</summary>
    IReadOnlyList<TaskKind> Kinds { get; }

    Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken);
}
