namespace LisPortal.Contracts.Allocation;

/// <summary>Specialties a LIS1 position can be bound to (R-ALL-3).</summary>
public enum Specialty
{
    Psychiatry,
    ChildPsychiatry,
    GeneralPractice,
}
