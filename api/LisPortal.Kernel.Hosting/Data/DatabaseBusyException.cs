namespace LisPortal.Kernel.Hosting.Data;

/// <summary>More requests than connections; nothing was begun.</summary>
public sealed class DatabaseBusyException() : Exception("Every database connection is in use.");
