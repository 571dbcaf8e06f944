namespace LisPortal.Contracts.Allocation;

public sealed record EmployerAllocation(
    Guid EmployerId,
    int Ordinary,
    int Psychiatry,
    int ChildPsychiatry,
    int GeneralPractice,
    int NotAdvertised
);
