using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Domain;

internal sealed record Question(Guid Id, QuestionKind Kind, string Text);
