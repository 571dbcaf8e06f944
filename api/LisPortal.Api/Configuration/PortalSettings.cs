using System.ComponentModel.DataAnnotations;
using LisPortal.Api.Hosting;
using LisPortal.Api.Security;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.Data.Sqlite;

namespace LisPortal.Api.Configuration;

/// <summary>Everything an operator can set, below <c>LisPortal</c>; as environment variables <c>LisPortal__Database__Engine</c> and so on.</summary>
internal sealed class PortalSettings
{
    public DatabaseSettings Database { get; init; } = new();

    public ClockOptions Clock { get; init; } = new();

    public DataSettings Data { get; init; } = new();

    public WebClientSettings WebClient { get; init; } = new();

    public AdministratorSettings Administrator { get; init; } = new();

    public SecondFactorOptions SecondFactor { get; init; } = new();

    public SignInOptions SignIn { get; init; } = new();

    public RateLimitSettings RateLimits { get; init; } = new();

    /// <summary>Proxies in front of the host, as addresses and networks; only they are believed about whom they speak for.</summary>
    public string? Proxies { get; init; }

    /// <exception cref="StartupException">A setting is wrong; the message says which and what it should be.</exception>
    public static PortalSettings Read(IConfiguration configuration)
    {
        PortalSettings settings;
        try
        {
            settings =
                configuration.GetSection("LisPortal").Get<PortalSettings>(binder => binder.ErrorOnUnknownConfiguration = true)
                ?? new PortalSettings();
        }
        catch (InvalidOperationException wrong)
        {
            throw new StartupException($"A setting below LisPortal is wrong: {(wrong.InnerException ?? wrong).Message}");
        }
        if (configuration.GetValue<bool>("ForwardedHeaders_Enabled"))
            throw new StartupException(
                "ASPNETCORE_FORWARDEDHEADERS_ENABLED would believe any sender. Name the proxies in LisPortal__Proxies instead."
            );
        settings.Check();
        return settings;
    }

    public DatabaseOptions DatabaseOptions() =>
        new()
        {
            Engine = Database.Engine,
            Connection = Database.Connection ?? $"Data Source={Path.Combine(Data.Folder, "lisportal.db")}",
            SqlServerBatchSize = Database.SqlServerBatchSize,
            SqlServerCompatibilityLevel = Database.SqlServerCompatibilityLevel,
            Connections = Database.Connections,
            LongestWait = TimeSpan.FromSeconds(Database.WaitSeconds),
        };

    private void Check()
    {
        if (Database.Engine != Engine.Sqlite && string.IsNullOrWhiteSpace(Database.Connection))
            throw new StartupException($"LisPortal:Database:Connection is missing; {Database.Engine} needs one.");
        foreach (
            var (section, name) in new (object, string)[]
            {
                (Database, nameof(Database)),
                (RateLimits, nameof(RateLimits)),
                (SignIn, nameof(SignIn)),
            }
        )
        {
            var wrong = new List<ValidationResult>();
            if (!Validator.TryValidateObject(section, new ValidationContext(section), wrong, validateAllProperties: true))
                throw new StartupException($"LisPortal:{name}: {wrong[0].ErrorMessage}");
        }
        _ = NamedProxies.Read(Proxies);
        if (Administrator.Email is null != (Administrator.Password is null))
            throw new StartupException("Set LisPortal:Administrator:Email and LisPortal:Administrator:Password together, or neither.");
        try
        {
            Directory.CreateDirectory(Data.Folder);
            var probe = Path.Combine(Data.Folder, $".write-probe-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            if (Database.Engine == Engine.Sqlite)
                _ = new SqliteConnectionStringBuilder(Database.Connection);
            _ = DatabaseOptions().UsableConnections();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The data folder «{Data.Folder}» cannot be written to: {fault.Message}");
        }
        catch (ArgumentException fault)
        {
            throw new StartupException($"LisPortal:Database:Connection is not a connection string: {fault.Message}");
        }
    }
}

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

internal sealed class DataSettings
{
    /// <summary>Keys of sessions and tokens, and the embedded database.</summary>
    public string Folder { get; init; } = ".data";
}

internal sealed class WebClientSettings
{
    /// <summary>The built web client; none is served when left out.</summary>
    public string? Folder { get; init; }
}

/// <summary>The first administrator, made when there is none with this address.</summary>
internal sealed class AdministratorSettings
{
    public string? Email { get; init; }

    public string? Password { get; init; }
}

/// <summary>Requests per second, sustained; four times that in a burst.</summary>
internal sealed class RateLimitSettings
{
    [Range(1, 100_000)]
    public int PerUser { get; init; } = 50;

    /// <summary>For those not signed in, by address: many people may share one.</summary>
    [Range(1, 100_000)]
    public int PerAddress { get; init; } = 200;
}
