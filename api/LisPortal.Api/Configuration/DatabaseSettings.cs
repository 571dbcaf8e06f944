using System.ComponentModel.DataAnnotations;
using LisPortal.Kernel.Hosting.Data;

namespace LisPortal.Api.Configuration;

internal sealed class DatabaseSettings
{
    public Engine Engine { get; init; } = Engine.Sqlite;

    /// <summary>Connection string; for SQLite a file in the data folder when left out.</summary>
    public string? Connection { get; init; }

    [Range(1, 1000)]
    public int SqlServerBatchSize { get; init; } = 100;

    [Range(130, 170)]
    public int SqlServerCompatibilityLevel { get; init; } = 160;

    /// <summary>How many connections this host uses at once; fewer when the connection string's own pool is smaller.</summary>
    [Range(1, 1000)]
    public int Connections { get; init; } = 50;

    /// <summary>How long a request waits for a connection before it is answered with 503.</summary>
    [Range(1, 60)]
    public int WaitSeconds { get; init; } = 5;
}
