using LisPortal.Kernel.Time;

namespace LisPortal.Screening.Domain;

/// <summary>What is applied for.</summary>
internal sealed record ApplicationTarget(Guid AdvertisementId, Guid RoundId, Guid EmployerId, Deadline Deadline);
