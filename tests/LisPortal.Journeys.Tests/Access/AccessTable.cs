using System.Globalization;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>
/// <c>tests/access.csv</c>: for every operation, what each actor is answered about records of the actors' own organisations and of
/// others'. Operations without ids in their address have one row. Reviewed by hand; a change of it is a decision.
/// </summary>
internal sealed record AccessTable(IReadOnlyDictionary<(string Operation, string Relation), IReadOnlyDictionary<string, int>> Rows)
{
    public static string File { get; } = Path.Combine(FolderAbove(AppContext.BaseDirectory), "tests", "access.csv");

    public static AccessTable Read()
    {
        var lines = System.IO.File.ReadAllLines(File);
        var actors = lines[0].Split(';')[2..];
        return new AccessTable(
            lines
                .Skip(1)
                .Select(line => line.Split(';'))
                .ToDictionary(
                    fields => (fields[0], fields[1]),
                    fields =>
                        (IReadOnlyDictionary<string, int>)
                            actors
                                .Zip(fields[2..], (actor, status) => (actor, status))
                                .ToDictionary(pair => pair.actor, pair => int.Parse(pair.status, CultureInfo.InvariantCulture))
                )
        );
    }

    /// <summary>The table as text, to be looked at when it differs.</summary>
    public string Write(IReadOnlyList<string> actors)
    {
        var rows = Rows.OrderBy(row => row.Key.Operation, StringComparer.Ordinal)
            .ThenByDescending(row => row.Key.Relation, StringComparer.Ordinal)
            .Select(row =>
                string.Join(
                    ';',
                    new[] { row.Key.Operation, row.Key.Relation }.Concat(
                        actors.Select(actor => row.Value[actor].ToString(CultureInfo.InvariantCulture))
                    )
                )
            );
        return string.Join('\n', rows.Prepend($"operation;relation;{string.Join(';', actors)}")) + "\n";
    }

    /// <returns>Rows missing here, rows without an operation, and answers that differ.</returns>
    public IReadOnlyList<string> Differences(AccessTable found)
    {
        var missing = found.Rows.Keys.Except(Rows.Keys).Select(row => $"{row.Operation} ({row.Relation}) is missing from access.csv");
        var gone = Rows
            .Keys.Except(found.Rows.Keys)
            .Select(row => $"{row.Operation} ({row.Relation}) is in access.csv and is no operation");
        var other = Rows.Where(row => found.Rows.ContainsKey(row.Key))
            .SelectMany(row =>
                found
                    .Rows[row.Key]
                    .Where(answer => row.Value.GetValueOrDefault(answer.Key) != answer.Value)
                    .Select(answer =>
                        $"{row.Key.Operation} ({row.Key.Relation}) as {answer.Key}: {answer.Value} instead of {row.Value.GetValueOrDefault(answer.Key)}"
                    )
            );
        return [.. missing, .. gone, .. other];
    }

    private static string FolderAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "LisPortal.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No folder above {start} holds LisPortal.sln.");
    }
}
