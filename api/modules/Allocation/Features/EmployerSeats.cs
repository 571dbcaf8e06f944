using LisPortal.Allocation.Domain;

namespace LisPortal.Allocation.Features;

/// <summary>Seats of one employer.</summary>
internal sealed record EmployerSeats(Guid EmployerId, int Ordinary, int Psychiatry, int ChildPsychiatry, int GeneralPractice)
{
    public SeatCounts Seats() => new(Ordinary, Psychiatry, ChildPsychiatry, GeneralPractice);
}
