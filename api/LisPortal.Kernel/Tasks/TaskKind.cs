namespace LisPortal.Kernel.Tasks;

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
