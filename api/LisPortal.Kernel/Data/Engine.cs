namespace LisPortal.Kernel.Data;

/// <summary>The database engines LisPortal runs on, chosen by <c>LisPortal:Database:Engine</c>.</summary>
public enum Engine
{
    /// <summary>Embedded default: one file.</summary>
    Sqlite,

    SqlServer,

    Postgres,
}

public sealed class DatabaseOptions
{
    public Engine Engine { get; init; } = Engine.Sqlite;

    public required string Connection { get; init; }

    /// <summary>Rows per statement when SQL Server saves many at once.</summary>
    public int SqlServerBatchSize { get; init; } = 100;

    /// <summary>160 is SQL Server 2022; lower for older servers.</summary>
    public int SqlServerCompatibilityLevel { get; init; } = 160;
}
