using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Offers;

/// <summary>A doctor has accepted and is employed: hospital, municipality and, if combined, the later position (R-OFF-9).</summary>
/// <param name="MunicipalityId">Null while the coupling is to be chosen later.</param>
/// <param name="Kind">Ordinary or combined.</param>
/// <param name="Specialty">What a combined position leads to; nothing for ordinary ones.</param>
[EventName("offers.doctor-hired.v1")]
[SeenBy(nameof(DoctorHired.EmployerId), nameof(DoctorHired.MunicipalityId), nameof(DoctorHired.LaterEmployerId))]
public sealed record DoctorHired(
    Guid OfferId,
    Guid RoundId,
    Guid PersonId,
    Guid GroupId,
    PositionKind Kind,
    Specialty? Specialty,
    Guid EmployerId,
    Guid? MunicipalityId,
    Guid? LaterEmployerId,
    DateOnly StartDate
) : IEvent;
