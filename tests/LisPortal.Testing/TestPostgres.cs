using LisPortal.Postgres;

namespace LisPortal.Testing;

/// <summary>The PostgreSQL server of this test run: the one that the build program has started, or else one of our own.</summary>
public static class TestPostgres
{
    private static readonly Lazy<Task<string>> _adminConnection = new(FindOrStartAsync);

    /// <summary>Connection string of a superuser to the database "postgres".</summary>
    public static Task<string> AdminConnectionAsync() => _adminConnection.Value;

    private static async Task<string> FindOrStartAsync()
    {
        if (Environment.GetEnvironmentVariable("LISPORTAL_TEST_POSTGRES") is { Length: > 0 } started)
        {
            return started;
        }

        // Never disposed: its guardian ends it and deletes its folder when the test process ends, however it ends.
        var server = await ThrowawayPostgres.StartAsync(
            await PostgresPrograms.FindOrInstallAsync(CancellationToken.None),
            CancellationToken.None
        );
        return server.AdminConnection;
    }
}
