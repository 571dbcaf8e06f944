using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-1: what an application to this advertisement must hold. Whose the documents are is checked where they are stored.</summary>
internal static class ApplicationRules
{
    public const int LongestAnswer = 2000;

    public const int MostDocuments = 20;

    public static List<Error> Check(ApplicationContent content, AdvertisementSummary advertisement)
    {
        List<Error> errors = [];
        CheckGroups(content.GroupIds, advertisement, errors);
        CheckAnswers(content.Answers, advertisement.Questions, errors);
        if (content.DocumentIds.Count > MostDocuments || content.DocumentIds.Distinct().Count() < content.DocumentIds.Count)
        {
            errors.Add(
                Invalid("screening.application.documents", $"Attach at most {MostDocuments} documents, each once.", "$.documentIds")
            );
        }

        return errors;
    }

    private static void CheckGroups(IReadOnlyList<Guid> wishes, AdvertisementSummary advertisement, List<Error> errors)
    {
        if (wishes.Count == 0)
        {
            errors.Add(Invalid("screening.application.no-group", "Choose at least one position group.", "$.groupIds"));
        }

        HashSet<Guid> known = [.. advertisement.Groups.Select(group => group.Id)];
        foreach (var (index, wish) in wishes.Index())
        {
            // Taken out when met, so that a group named twice is unknown the second time.
            if (!known.Remove(wish))
            {
                errors.Add(
                    Invalid(
                        "screening.application.group",
                        "Rank the advertisement's own position groups, each once.",
                        $"$.groupIds[{index}]"
                    )
                );
            }
        }
    }

    private static void CheckAnswers(IReadOnlyList<QuestionAnswer> answers, IReadOnlyList<QuestionSummary> questions, List<Error> errors)
    {
        var open = questions.ToDictionary(question => question.Id);
        foreach (var (index, answer) in answers.Index())
        {
            if (!open.Remove(answer.QuestionId, out var question))
            {
                errors.Add(
                    Invalid(
                        "screening.application.question",
                        "Answer the advertisement's own questions, each once.",
                        $"$.answers[{index}].questionId"
                    )
                );
            }
            else if (!Fits(answer, question.Kind))
            {
                errors.Add(
                    question.Kind == QuestionKind.YesNo
                        ? Invalid("screening.application.answer-yes-no", "Answer yes or no.", $"$.answers[{index}].yes")
                        : Invalid(
                            "screening.application.answer-text",
                            $"Answer in 1 to {LongestAnswer} characters.",
                            $"$.answers[{index}].text"
                        )
                );
            }
        }

        if (open.Count > 0)
        {
            errors.Add(Invalid("screening.application.unanswered", "Every question of the advertisement must be answered.", "$.answers"));
        }
    }

    private static bool Fits(QuestionAnswer answer, QuestionKind kind) =>
        kind == QuestionKind.YesNo
            ? answer is { Yes: not null, Text: null }
            : answer.Yes is null && !string.IsNullOrWhiteSpace(answer.Text) && answer.Text.Length <= LongestAnswer;

    private static Error Invalid(string code, string detail, string path) => Error.Invalid(code, detail, "R-SCR-1", path);
}
