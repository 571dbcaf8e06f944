namespace LisPortal.Screening.Features.Applicants;

internal sealed record WantedAnswer(Guid QuestionId, bool Yes)
{
    public static WantedAnswer? Parse(string? text) =>
        text?.Split(':') is [var id, ("yes" or "no") and var answer] && Guid.TryParse(id, out var question)
            ? new WantedAnswer(question, answer == "yes")
            : null;
}
