namespace LisPortal.Screening.Domain;

/// <summary>What the applicant states for this advertisement; everything else is in the CV.</summary>
/// <param name="GroupIds">Position groups, most wanted first.</param>
internal sealed record ApplicationContent(
    IReadOnlyList<Guid> GroupIds,
    IReadOnlyList<QuestionAnswer> Answers,
    IReadOnlyList<Guid> DocumentIds
);
