using LisPortal.Contracts.Allocation;
using MediatR;

namespace LisPortal.Contracts.Announcement;

/// <summary>An ordinary LIS1 position, or one combined with the later position in specialist training (R-ANN-6).</summary>
public enum PositionKind
{
    Ordinary,
    Combined,
}

/// <summary>How a screening question is answered: yes or no, or in words.</summary>
public enum QuestionKind
{
    YesNo,
    Text,
}

/// <param name="Published">Approved by all, and the round's publication instant has passed.</param>
/// <param name="Municipalities">All municipalities named in its groups.</param>
public sealed record AdvertisementSummary(
    Guid Id,
    Guid RoundId,
    Guid EmployerId,
    string Title,
    bool Published,
    IReadOnlyList<Guid> Municipalities,
    IReadOnlyList<GroupSummary> Groups,
    IReadOnlyList<QuestionSummary> Questions
);

/// <param name="Specialty">Null for ordinary positions.</param>
/// <param name="LaterEmployerId">Employer of the later position when combined.</param>
/// <param name="Municipalities">Where the municipal half-year is; several when coupling is chosen later.</param>
/// <param name="Place">A combined position's later place, as advertised.</param>
public sealed record GroupSummary(
    Guid Id,
    string Name,
    PositionKind Kind,
    Specialty? Specialty,
    int Seats,
    Guid? LaterEmployerId,
    string? Place,
    IReadOnlyList<Guid> Municipalities
);

/// <summary>A screening question of an advertisement.</summary>
/// <param name="Id">Named by the answers to it.</param>
/// <param name="Text">As the applicant reads it; at most 500 characters.</param>
public sealed record QuestionSummary(Guid Id, QuestionKind Kind, string Text);

/// <summary>Null when there is no such advertisement.</summary>
public sealed record GetAdvertisement(Guid AdvertisementId) : IRequest<AdvertisementSummary?>;

/// <summary>The advertisement that holds the group; null when there is none.</summary>
public sealed record GetAdvertisementOfGroup(Guid GroupId) : IRequest<AdvertisementSummary?>;

/// <summary>Every advertisement of a round that is approved and within its employer's allocation, by reference.</summary>
public sealed record GetAdvertisementsOfRound(Guid RoundId) : IRequest<IReadOnlyList<AdvertisementSummary>>;
