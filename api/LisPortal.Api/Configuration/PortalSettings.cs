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
