namespace LisPortal.Api.Contract.Errors;

/// <summary>A place where an error is made.</summary>
internal sealed record MadeError(IReadOnlyList<Source> Code, IReadOnlyList<Source> Kind);
