using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>Which key was taken already, as each of the three engines says it.</summary>
internal static partial class UniqueViolation
{
    /// <returns>Name of the constraint; on SQLite its columns with their table. Null when the fault is another.</returns>
    public static string? KeyIn(Exception fault) =>
        fault switch
        {
            SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } sqlite => SqliteColumns().Match(sqlite.Message).Groups["key"].Value,
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres => postgres.ConstraintName,
            SqlException { Number: 2601 or 2627 } server => ServerConstraint().Match(server.Message).Value,
            { InnerException: { } inner } => KeyIn(inner),
            _ => null,
        };

    [GeneratedRegex("UNIQUE constraint failed: (?<key>[^']+)")]
    private static partial Regex SqliteColumns();

    [GeneratedRegex("(?<=')(IX|PK|AK)_[^']+(?=')", RegexOptions.ExplicitCapture)]
    private static partial Regex ServerConstraint();
}
