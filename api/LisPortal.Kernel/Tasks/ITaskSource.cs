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

/// <param name="Code">Names the text: <c>offers.answer</c>.</param>
/// <param name="Args">Values of the text; never other people's names.</param>
/// <param name="DueAt">UTC; null when there is no deadline.</param>
/// <param name="Link">Path in the web client where it is done.</param>
/// <param name="OrganisationId">For whom, when the caller acts for several.</param>
public sealed record TaskItem(
    string Code,
    IReadOnlyDictionary<string, object?> Args,
    DateTimeOffset? DueAt,
    string Link,
    Guid? OrganisationId = null
);
