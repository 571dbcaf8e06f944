using LisPortal.Build.Processes;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>
/// <c>tests/access.csv</c>: what those whom an operation's policy lets in are answered, about records of the actors' own side and of
/// the foreign one, and whose records a reading shows. One row for each answer, with the actors who get it; operations whose request names
/// no side have no foreign rows. Whom the policy does not let in is not written down, it follows from <c>x-access</c>. Reviewed by
/// hand; a change of it is a decision.
/// </summary>
internal sealed record AccessTable(IReadOnlyDictionary<(string Operation, string Relation, string Actor), string> Answers)
{
    private const string Header = "operation;relation;answer;actors";

    public static string File { get; } = Repository.In("tests/access.csv");

    public static AccessTable Read() =>
        new(
            System
                .IO.File.ReadAllLines(File)
                .Skip(1)
                .Select(line => line.Split(';'))
                .SelectMany(fields => fields[3].Split(' ').Select(actor => (Key: (fields[0], fields[1], actor), Answer: fields[2])))
                .ToDictionary(pair => pair.Key, pair => pair.Answer)
        );

    /// <summary>The table as text, to be looked at when it differs.</summary>
    public string Write() =>
        string.Join(
            '\n',
            Answers
                .GroupBy(answer => (answer.Key.Operation, answer.Key.Relation, Answer: answer.Value), answer => answer.Key.Actor)
                .OrderBy(row => row.Key.Operation, StringComparer.Ordinal)
                .ThenByDescending(row => row.Key.Relation, StringComparer.Ordinal)
                .ThenBy(row => row.Key.Answer, StringComparer.Ordinal)
                .Select(row => $"{row.Key.Operation};{row.Key.Relation};{row.Key.Answer};{string.Join(' ', row)}")
                .Prepend(Header)
        ) + "\n";

    /// <returns>Answers that are in one of the tables only, and those that differ.</returns>
    public IReadOnlyList<string> Differences(AccessTable found)
    {
        var missing = found
            .Answers.Where(answer => !Answers.ContainsKey(answer.Key))
            .Select(answer => $"{Name(answer.Key)}: {answer.Value}, which is not in access.csv");
        var gone = Answers.Keys.Except(found.Answers.Keys).Select(key => $"{Name(key)} is in access.csv and was not found");
        var other = found
            .Answers.Where(answer => Answers.TryGetValue(answer.Key, out var reviewed) && reviewed != answer.Value)
            .Select(answer => $"{Name(answer.Key)}: {answer.Value} instead of {Answers[answer.Key]}");
        return [.. missing, .. gone, .. other];
    }

    private static string Name((string Operation, string Relation, string Actor) key) => $"{key.Operation} ({key.Relation}) as {key.Actor}";
}
