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
    /// <exception cref="ArgumentException">The values are not those that <see cref="Args"/> names: a client's text would have a gap.</exception>
    public TaskItem Item(IReadOnlyDictionary<string, object?> args, DateTimeOffset? dueAt, string link, Guid? organisationId = null) =>
        Args.Count == args.Count && Args.All(args.ContainsKey)
            ? new(Code, args, dueAt, link, organisationId)
            : throw new ArgumentException($"{Code} takes {string.Join(", ", Args)}, not {string.Join(", ", args.Keys)}.", nameof(args));
}

/// <summary>Something that waits for the caller; made by its <see cref="TaskKind"/> alone.</summary>
public sealed record TaskItem
{
    internal TaskItem(string code, IReadOnlyDictionary<string, object?> args, DateTimeOffset? dueAt, string link, Guid? organisationId) =>
        (Code, Args, DueAt, Link, OrganisationId) = (code, args, dueAt, link, organisationId);

    /// <summary>Names the text: <c>offers.answer</c>.</summary>
    public string Code { get; }

    /// <summary>Values of the text; never other people's names.</summary>
    public IReadOnlyDictionary<string, object?> Args { get; }

    /// <summary>UTC; null when there is no deadline.</summary>
    public DateTimeOffset? DueAt { get; }

    /// <summary>Path in the web client where it is done.</summary>
    public string Link { get; }

    /// <summary>For whom, when the caller acts for several.</summary>
    public Guid? OrganisationId { get; }
}
