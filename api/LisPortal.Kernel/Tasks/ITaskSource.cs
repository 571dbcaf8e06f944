using System.Text.Json.Serialization;
using LisPortal.Contracts;
using LisPortal.Kernel.Access;

namespace LisPortal.Kernel.Tasks;

/// <summary>What waits for the caller in one module, computed from state and the clock. The start page lists them all.</summary>
public interface ITaskSource
{
    Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken);
}

/// <param name="Code">Names the text: <c>offers.answer</c>.</param>
/// <param name="Args">Values of the text; never other people's names.</param>
/// <param name="Due">When it must be done; null when there is no deadline.</param>
/// <param name="Link">Path in the web client where it is done.</param>
/// <param name="OrganisationId">For whom, when the caller acts for several.</param>
public sealed record TaskItem(
    string Code,
    IReadOnlyDictionary<string, object?> Args,
    [property: JsonIgnore] Due? Due,
    string Link,
    Guid? OrganisationId = null
)
{
    /// <summary>UTC, stated to the minute; null when there is no deadline.</summary>
    public DateTimeOffset? DueAt => Due?.At;

    /// <summary>True when <c>dueAt</c> is the instant of a release, which is sharp; false when it is a deadline, whose whole minute is in time.</summary>
    public bool DueAtIsSharp => Due is { IsSharp: true };
}

/// <summary>When a task must be done: by a deadline, through its minute, or before the instant of a release.</summary>
public readonly record struct Due
{
    private Due(DateTimeOffset at, bool isSharp) => (At, IsSharp) = (at, isSharp);

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; }

    public bool IsSharp { get; }

    public static implicit operator Due(Deadline deadline) => new(deadline.Stated, isSharp: false);

    public static implicit operator Due(DateTimeOffset release) => new(release, isSharp: true);
}
