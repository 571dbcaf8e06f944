using MediatR;

namespace LisPortal.Contracts.Allocation;

/// <summary>What each employer was given in a round; empty before distribution.</summary>
public sealed record GetAllocations(Guid RoundId) : IRequest<IReadOnlyList<EmployerAllocation>>;
