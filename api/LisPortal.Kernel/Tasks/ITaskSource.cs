using System.Text.Json.Serialization;
using LisPortal.Contracts;
using LisPortal.Kernel.Access;

namespace LisPortal.Kernel.Tasks;

/// <summary>What waits for the caller in one module, computed from state and the clock. The start page lists them all.</summary>
public interface ITaskSource
{
    /// <summary>Everything it can ask for: stands in the contract, so that no client lacks words for it.</summary>
    IReadOnlyList<TaskKind> Kinds { get; }

    Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken);
}

/// <summary>Something that can wait for somebody; how many or which one is in the values.</summary>
/// <param name="Code">Names the text: <c>offers.answer</c>.</param>
/// <param name="Args">Names of the values that its text is given.</param>
public sealed record TaskKind(string Code, params IReadOnlyList<string> Args)
{
    /// <param name="due">When it must be done; null when there is no deadline.</param>
    /// <exception cref="ArgumentException">The values are not those that <see cref="Args"/> names: a client's text would have a gap.</exception>
    public TaskItem Item(IReadOnlyDictionary<string, object?> args, Due? due, string link, Guid? organisationId = null) =>
        Args.Count == args.Count && Args.All(args.ContainsKey)
            ? new(Code, args, due, link, organisationId)
            : throw new ArgumentException($"{Code} takes {string.Join(", ", Args)}, not {string.Join(", ", args.Keys)}.", nameof(args));
}

/// <summary>Something that waits for the caller; made by its <see cref="TaskKind"/> alone.</summary>
public sealed record TaskItem
{
    internal TaskItem(string code, IReadOnlyDictionary<string, object?> args, Due? due, string link, Guid? organisationId) =>
        (Code, Args, Due, Link, OrganisationId) = (code, args, due, link, organisationId);

    /// <summary>Names the text: <c>offers.answer</c>.</summary>
    public string Code { get; }

    /// <summary>Values of the text; never other people's names.</summary>
    public IReadOnlyDictionary<string, object?> Args { get; }

    /// <summary>When it must be done; null when there is no deadline.</summary>
    [JsonIgnore]
    public Due? Due { get; }

    /// <summary>UTC, stated to the minute; null when there is no deadline.</summary>
    public DateTimeOffset? DueAt => Due?.At;

    /// <summary>True when <c>dueAt</c> is the instant of a release, which is sharp; false when it is a deadline, whose whole minute is in time.</summary>
    public bool DueAtIsSharp => Due is { IsSharp: true };

    /// <summary>Path in the web client where it is done.</summary>
    public string Link { get; }

    /// <summary>For whom, when the caller acts for several.</summary>
    public Guid? OrganisationId { get; }
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
