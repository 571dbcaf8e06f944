using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Organisations;

/// <summary>Names of organisations by id; unknown ids are left out.</summary>
/// <param name="Ids">Each any number of times.</param>
public sealed record AskOrganisationNames(IEnumerable<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, string>>;
