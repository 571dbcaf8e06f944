namespace LisPortal.Api.Hosting;

/// <summary>The host cannot start, for a reason the operator can mend.</summary>
public sealed class StartupException(string message) : Exception(message);
