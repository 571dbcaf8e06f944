using LisPortal.Allocation.Domain;

namespace LisPortal.Allocation.Features;

/// <summary>Seats of one region.</summary>
internal sealed record RegionSeats(Guid RegionId, int Ordinary, int Psychiatry, int ChildPsychiatry, int GeneralPractice)
{
    public SeatCounts Seats() => new(Ordinary, Psychiatry, ChildPsychiatry, GeneralPractice);
}
