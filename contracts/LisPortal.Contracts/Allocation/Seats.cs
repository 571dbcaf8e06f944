using MediatR;

namespace LisPortal.Contracts.Allocation;

/// <summary>Specialties a LIS1 position can be bound to (R-ALL-3).</summary>
public enum Specialty
{
    Psychiatry,
    ChildPsychiatry,
    GeneralPractice,
}

/// <summary>An employer's seats in a round have been set; supersedes what was set before.</summary>
[EventName("allocation.seats-allocated.v1")]
[SeenBy(nameof(SeatsAllocated.EmployerId))]
public sealed record SeatsAllocated(Guid RoundId, Guid EmployerId, int Ordinary, int Psychiatry, int ChildPsychiatry, int GeneralPractice)
    : IEvent;

/// <summary>Seats of an employer that are allocated but not advertised, with a structured reason (R-ALL-12).</summary>
[EventName("allocation.seats-not-advertised.v1")]
[SeenBy(nameof(SeatsNotAdvertised.EmployerId))]
public sealed record SeatsNotAdvertised(Guid RoundId, Guid EmployerId, int Seats) : IEvent;

/// <summary>What each employer was given in a round; empty before distribution.</summary>
public sealed record GetAllocations(Guid RoundId) : IRequest<IReadOnlyList<EmployerAllocation>>;

public sealed record EmployerAllocation(
    Guid EmployerId,
    int Ordinary,
    int Psychiatry,
    int ChildPsychiatry,
    int GeneralPractice,
    int NotAdvertised
);
