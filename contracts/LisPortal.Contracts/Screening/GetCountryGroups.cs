using MediatR;

namespace LisPortal.Contracts.Screening;

public sealed record GetCountryGroups(IReadOnlyCollection<Guid> PersonIds) : IRequest<IReadOnlyDictionary<Guid, CountryGroup>>;
