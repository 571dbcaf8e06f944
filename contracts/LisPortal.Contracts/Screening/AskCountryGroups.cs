using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Screening;

public sealed record AskCountryGroups(IReadOnlyCollection<Guid> PersonIds) : IQuestion<IReadOnlyDictionary<Guid, CountryGroup>>;
