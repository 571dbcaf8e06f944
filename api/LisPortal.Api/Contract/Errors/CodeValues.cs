using System.Reflection;
using LisPortal.Kernel;

namespace LisPortal.Api.Contract.Errors;

/// <summary>What texts and kinds can be, following them from where they are used to where they are written.</summary>
internal sealed class CodeValues(IEnumerable<(Source Target, Source From)> flows)
{
    private readonly ILookup<Source, Source> _into = flows.ToLookup(flow => flow.Target, flow => flow.From);

    public IEnumerable<(ErrorKind Kind, string Code)> Of(IEnumerable<MadeError> errors) =>
        from error in errors
        from kind in Read(error.Kind)
        from code in Read(error.Code)
        select ((ErrorKind)(int)kind, (string)code);

    private List<object> Read(IReadOnlyList<Source> sources)
    {
        var values = sources.SelectMany(source => Values(source, [])).Distinct().ToList();
        return values.OfType<Source.Unknown>().FirstOrDefault() is { In: var place }
            ? throw new InvalidOperationException(
                $"The code of an error cannot be read in {place.DeclaringType}.{place.Name}. Write it whole where it is given."
            )
            : values;
    }

    /// <param name="path">What is being followed, so that a circle ends.</param>
    /// <returns>Texts and numbers, and <see cref="Source.Unknown"/> for what cannot be followed to its end.</returns>
    private IEnumerable<object> Values(Source source, HashSet<Source> path) =>
        source switch
        {
            Source.Constant constant => [constant.Value],
            Source.Joined joined => joined.Parts.Select(part => part.SelectMany(one => Values(one, [.. path])).ToList()).Aggregate(Join),
            Source.Unknown => [source],
            _ when !path.Add(source) => [],
            _ when _into.Contains(source) => _into[source].Distinct().SelectMany(from => Values(from, path)).ToList(),
            _ => [new Source.Unknown(PlaceOf(source))],
        };

    private static List<object> Join(List<object> heads, List<object> tails) =>
        [
            .. heads.SelectMany(head =>
                tails.Select(tail =>
                    head is Source.Unknown ? head
                    : tail is Source.Unknown ? tail
                    : $"{head}{tail}"
                )
            ),
        ];

    private static MemberInfo PlaceOf(Source source) =>
        source switch
        {
            Source.Parameter parameter => parameter.Method,
            Source.Local local => local.Method,
            Source.Field field => field.Of,
            Source.Returned returned => returned.By,
            _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No place"),
        };
}
