using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>What an exception from any of the three engines means for the command that met it.</summary>
public static class DatabaseFaults
{
    /// <summary>
    /// Somebody else was faster: a deadlock, a busy file, a unique value just taken (<see cref="RacedKeys"/>) or a row just changed. Run again in a
    /// fresh scope, the command sees the other's work and answers with the rule that now applies.
    /// </summary>
    public static bool IsContention(Exception exception) =>
        exception switch
        {
            UnexpectedDuplicateException => false,
            DbUpdateConcurrencyException => true,
            SqliteException { SqliteErrorCode: 5 or 6 } => true,
            SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } => true,
            PostgresException { SqlState: "40001" or "40P01" or "23505" } => true,
            SqlException { Number: 1205 or 2601 or 2627 } => true,
            { InnerException: { } inner } => IsContention(inner),
            _ => false,
        };

    /// <summary>More want the database than it, or this host's share of it, has connections for.</summary>
    public static bool IsBusy(Exception exception) =>
        exception switch
        {
            DatabaseBusyException => true,
            PostgresException { SqlState: "53300" } => true,
            NpgsqlException { InnerException: TimeoutException } pool => pool.Message.Contains("pool", StringComparison.Ordinal),
            InvalidOperationException { Source: "Microsoft.Data.SqlClient" } pool => pool.Message.Contains(
                "pool",
                StringComparison.Ordinal
            ),
            { InnerException: { } inner } => IsBusy(inner),
            _ => false,
        };

    /// <summary>The database cannot be reached right now, or not by us.</summary>
    public static bool IsUnavailable(Exception exception) =>
        IsBusy(exception)
        || exception switch
        {
            PostgresException postgres => postgres.SqlState is "57P01" or "57P02" or "57P03" or "3D000" or "28000" or "28P01"
                || postgres.SqlState.StartsWith("08", StringComparison.Ordinal)
                || postgres.SqlState.StartsWith("53", StringComparison.Ordinal),
            NpgsqlException => true,
            SocketException => true,
            SqliteException { SqliteErrorCode: 10 or 13 or 14 } => true,
            SqlException { Number: -2 or -1 or 0 or 2 or 53 or 233 or 258 or 4060 or 10053 or 18456 or 10054 or 10060 or 10061 or 40613 } =>
                true,
            { InnerException: { } inner } => IsUnavailable(inner),
            _ => false,
        };
}
