namespace LisPortal.Operations.Features;

/// <summary>Who did what to which record, when and why.</summary>
/// <param name="Position">Place in the chain; null for the moment until it is sealed.</param>
/// <param name="At">Round clock, UTC.</param>
/// <param name="ActorId">User or machine; null when LisPortal itself acted, or somebody not signed in.</param>
/// <param name="Operation">Operation of the contract, reaction or due work that did it.</param>
/// <param name="SubjectType">What kind of record, e.g. <c>advertisement</c>.</param>
/// <param name="SubjectId">Which record.</param>
/// <param name="Reason">What it was about, where that was told.</param>
/// <param name="Hash">Hex SHA-256 over the row before and this one.</param>
internal sealed record AuditEntry(
    long? Position,
    DateTimeOffset At,
    Guid? ActorId,
    string Operation,
    string SubjectType,
    Guid SubjectId,
    string? Reason,
    string? Hash
);
