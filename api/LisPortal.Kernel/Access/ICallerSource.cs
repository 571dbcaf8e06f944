namespace LisPortal.Kernel.Access;

/// <summary>Turns a session or token into a <see cref="Caller"/>. Answered by the Directory.</summary>
public interface ICallerSource
{
    /// <param name="securityStamp">From the session; null for tokens. A changed stamp ends all sessions.</param>
    /// <returns>Null when the user is gone, disabled, or the stamp is no longer theirs.</returns>
    Task<Caller?> ForPerson(Guid userId, string? securityStamp, CancellationToken cancellationToken);

    /// <summary>A machine client bound to one organisation.</summary>
    Task<Caller?> ForMachine(Guid clientId, IReadOnlySet<string> scopes, CancellationToken cancellationToken);
}
