namespace LisPortal.Kernel.Hosting.Data;

/// <summary>The database engines LisPortal runs on, chosen by <c>LisPortal:Database:Engine</c>.</summary>
public enum Engine
{
    /// <summary>Embedded default: one file.</summary>
    Sqlite,

    SqlServer,

    Postgres,
}
