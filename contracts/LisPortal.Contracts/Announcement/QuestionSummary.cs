namespace LisPortal.Contracts.Announcement;

/// <summary>A screening question of an advertisement.</summary>
/// <param name="Id">Named by the answers to it.</param>
/// <param name="Text">As the applicant reads it; at most 500 characters.</param>
public sealed record QuestionSummary(Guid Id, QuestionKind Kind, string Text);
