using LisPortal.Kernel.Access;

namespace LisPortal.Kernel.Hosting.Access;

/// <summary>Turns a session or token into a <see cref="Caller"/>. Answered by the module Organisations.</summary>
public interface ICallerSource
{
    /// <param name="sessionId">From the session cookie.</param>
    /// <returns>Null when the user is gone or disabled, or the session is unknown, ended or over.</returns>
    Task<Caller?> ForPerson(Guid userId, Guid sessionId, CancellationToken cancellationToken);

    /// <summary>A machine client bound to one organisation.</summary>
    Task<Caller?> ForMachine(Guid clientId, IReadOnlySet<string> scopes, CancellationToken cancellationToken);
}
