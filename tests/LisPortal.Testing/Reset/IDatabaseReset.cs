using System.Data.Common;

namespace LisPortal.Testing.Reset;

/// <summary>Empties a migrated test database, so that each test begins with reference data and nothing else.</summary>
public interface IDatabaseReset
{
    /// <summary>Deletes all rows of all tables but the kept ones, in one transaction.</summary>
    /// <param name="connection">Open, on SQLite or PostgreSQL; always on databases of the same schema.</param>
    Task ResetAsync(DbConnection connection, CancellationToken cancellationToken = default);
}
