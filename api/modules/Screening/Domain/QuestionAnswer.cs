namespace LisPortal.Screening.Domain;

/// <summary>An answer to a screening question.</summary>
/// <param name="QuestionId">The question of the advertisement.</param>
/// <param name="Yes">For yes/no questions; null otherwise.</param>
/// <param name="Text">For questions answered in words, at most 2,000 characters; null otherwise.</param>
internal sealed record QuestionAnswer(Guid QuestionId, bool? Yes = null, string? Text = null);
