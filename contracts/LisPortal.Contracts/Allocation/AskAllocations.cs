using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Allocation;

/// <summary>What each employer was given in a round; empty before distribution.</summary>
public sealed record AskAllocations(Guid RoundId) : IQuestion<IReadOnlyList<EmployerAllocation>>;
