using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// Teaches every opened SQLite connection Norwegian: the collation <c>nb</c> (æ ø å after z) and a <c>lower</c>
/// that knows letters outside ASCII. The server engines have both built in.
/// </summary>
internal sealed class NorwegianSqlite : DbConnectionInterceptor
{
    public const string Collation = "nb";

    public static NorwegianSqlite Interceptor { get; } = new();

    private static readonly CompareInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO").CompareInfo;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Teach(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Teach(connection);
        return Task.CompletedTask;
    }

    private static void Teach(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        sqlite.CreateCollation(Collation, (left, right) => Norwegian.Compare(left, right, CompareOptions.IgnoreCase));
        sqlite.CreateFunction<string?, string?>("lower", text => text?.ToLowerInvariant(), isDeterministic: true);
    }
}
