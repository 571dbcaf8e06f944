using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LisPortal.Kernel.Hosting.Data;

public sealed class DatabaseOptions
{
    public Engine Engine { get; init; } = Engine.Sqlite;

    public required string Connection { get; init; }

    /// <summary>Rows per statement when SQL Server saves many at once.</summary>
    public int SqlServerBatchSize { get; init; } = 100;

    /// <summary>160 is SQL Server 2022; lower for older servers.</summary>
    public int SqlServerCompatibilityLevel { get; init; } = 160;

    /// <summary>How many connections this host uses at once, where the connection string's own pool is not smaller.</summary>
    public int Connections { get; init; } = 50;

    /// <summary>How long a request waits for a connection before it is told to come back later.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The smaller of <see cref="Connections"/> and the connection string's own pool.</summary>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public int UsableConnections() =>
        Engine switch
        {
            Engine.Postgres => Math.Min(Connections, new NpgsqlConnectionStringBuilder(Connection).MaxPoolSize),
            Engine.SqlServer => Math.Min(Connections, new SqlConnectionStringBuilder(Connection).MaxPoolSize),
            _ => Connections,
        };

    internal DbConnection NewConnection() =>
        Engine switch
        {
            Engine.Sqlite => new SqliteConnection(Connection),
            Engine.Postgres => new NpgsqlConnection(Connection),
            Engine.SqlServer => new SqlConnection(Connection),
            _ => throw new InvalidOperationException($"Unknown engine {Engine}"),
        };
}
