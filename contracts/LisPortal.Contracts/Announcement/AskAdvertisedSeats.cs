using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Announcement;

/// <summary>R-ALL-12: the seats that an employer's approved advertisements of a round hold.</summary>
public sealed record AskAdvertisedSeats(Guid RoundId, Guid EmployerId) : IQuestion<SeatCounts>;
