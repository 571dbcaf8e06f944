namespace LisPortal.Contracts.Announcement;

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
