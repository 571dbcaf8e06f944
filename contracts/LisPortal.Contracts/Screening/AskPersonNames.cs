using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Screening;

/// <summary>Names of applicants for those who may see them; the asking module has checked that.</summary>
public sealed record AskPersonNames(IReadOnlyCollection<Guid> PersonIds) : IQuestion<IReadOnlyDictionary<Guid, string>>;
