using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Features;

/// <summary>A screening question.</summary>
/// <param name="Kind">Whether it is answered with yes or no, or in words.</param>
/// <param name="Text">As the applicant reads it; at most 500 characters.</param>
/// <param name="Id">Of a question that is there already; left out for a new one.</param>
internal sealed record QuestionRequest(QuestionKind Kind, string Text, Guid? Id = null);
