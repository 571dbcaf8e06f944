using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Domain;

namespace LisPortal.Offers.Features;

/// <summary>An offer as one of its parties sees it. Instants are UTC; a deadline lasts through its minute.</summary>
/// <param name="Kind">Of the position offered.</param>
/// <param name="Specialty">Of a combined position; null for an ordinary one.</param>
/// <param name="Place">Where a combined position's doctor works later; null for an ordinary one.</param>
/// <param name="Label">What an acceptance is marked as.</param>
/// <param name="PersonName">For employers; null for the applicant.</param>
/// <param name="Rank">Place in the group's ranking, for employers.</param>
/// <param name="State">What has become of it.</param>
/// <param name="ReleasedAt">The one instant at which the round's offers went out, UTC.</param>
/// <param name="AnsweredAt">When it was answered, or expired, UTC; null while open.</param>
/// <param name="Marking">How the acceptance is marked (R-OFF-4); null until it is.</param>
/// <param name="Accepting">What accepting it now does; only for the applicant, while it is open.</param>
internal sealed record OfferResponse(
    Guid Id,
    Guid RoundId,
    string RoundCode,
    int Number,
    Guid AdvertisementId,
    string AdvertisementTitle,
    Guid GroupId,
    string GroupName,
    PositionKind Kind,
    Specialty? Specialty,
    string? Place,
    SeatKind Label,
    Guid EmployerId,
    string EmployerName,
    Guid? LaterEmployerId,
    string? LaterEmployerName,
    Guid PersonId,
    string? PersonName,
    int? Rank,
    OfferState State,
    DateTimeOffset ReleasedAt,
    Deadline ResponseDeadline,
    Deadline MarkingDeadline,
    DateTimeOffset? AnsweredAt,
    MarkingResponse? Marking,
    AcceptingResponse? Accepting
);
