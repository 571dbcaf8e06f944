using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

/// <summary>What can be wrong with a ranking.</summary>
internal static class RankingErrors
{
    /// <summary>More than an advertisement has applicants; keeps a mistaken request small.</summary>
    private const int MostEntries = 2000;

    public static Error Frozen { get; } =
        Error.Conflict(
            "screening.ranking.frozen",
            "Offers have begun, so the ranking is frozen. Make a new revision and give the reason.",
            "R-SCR-11"
        );

    public static Error NotFrozen { get; } =
        Error.Conflict(
            "screening.ranking.not-frozen",
            "The ranking is still a draft. Change it as it is; a new revision is for after offers have begun.",
            "R-SCR-11"
        );

    public static Error ChangeReasonMissing { get; } =
        Error.Invalid(
            "screening.ranking.change-reason",
            $"Say why the ranking is changed, in at most {Ranking.LongestReason} characters.",
            "R-SCR-11",
            "$.changeReason"
        );

    public static Error Empty { get; } = Error.Conflict("screening.ranking.empty", "Rank at least one applicant first.", "R-SCR-11");

    public static Error AlreadySigned { get; } =
        Error.Conflict("screening.ranking.already-signed", "The ranking is signed already.", "R-SCR-11");

    public static Error NotAParty { get; } =
        Error.Forbidden("screening.ranking.not-a-party", "Only a municipality of the position group can concur.", "R-SCR-12");

    public static Error NotTheAuthority { get; } =
        Error.Forbidden(
            "screening.ranking.not-the-authority",
            "The trust signs; for combined general practice, a municipality of the position group does.",
            "R-SCR-12"
        );

    public static Error ConcurrenceMissing { get; } =
        Error.Conflict(
            "screening.ranking.concurrence-missing",
            "Every municipality of the position group must say yes before the ranking is signed.",
            "R-SCR-12"
        );

    public static Error SpecialistMissing { get; } =
        Error.Conflict(
            "screening.ranking.specialist-missing",
            "A specialist of the specialty must have taken part.",
            "R-SCR-12",
            "$.specialistTookPart"
        );

    public static Error NotAnApplicant(int index) =>
        Error.Invalid(
            "screening.ranking.not-an-applicant",
            "Rank only those who have applied for this position group and not withdrawn.",
            "R-SCR-11",
            $"$.entries[{index}].applicationId"
        );

    public static Error NotAuthorised(int index) =>
        Error.Conflict(
            "screening.ranking.not-authorised",
            "This applicant will not be authorised as a doctor by the start date. Take the name off the list first.",
            "R-SCR-14",
            $"$.entries[{index}].applicationId"
        );

    public static Error Marked(int index) =>
        Error.Conflict(
            "screening.ranking.marked",
            "This applicant has accepted a position in the round. Take the name off the list first.",
            "R-SCR-14",
            $"$.entries[{index}].applicationId"
        );

    /// <summary>Everything wrong with a list, best first: ranks 1 to n, each applicant once, each with a reason.</summary>
    public static List<Error> Of(IReadOnlyList<RankedApplicant> list)
    {
        List<Error> errors = [];
        if (list.Count is 0 or > MostEntries)
        {
            errors.Add(
                Error.Invalid("screening.ranking.entry-count", $"Rank from 1 to {MostEntries} applicants.", "R-SCR-11", "$.entries")
            );
        }

        HashSet<Guid> applications = [];
        HashSet<Guid> persons = [];
        foreach (var (index, entry) in list.Index())
        {
            var path = $"$.entries[{index}]";
            if (entry.Rank != index + 1)
            {
                errors.Add(
                    Error.Invalid(
                        "screening.ranking.rank",
                        $"Ranks run from 1 without gaps or ties; this one is {index + 1}.",
                        "R-SCR-11",
                        $"{path}.rank"
                    )
                );
            }

            if (!applications.Add(entry.ApplicationId) | !persons.Add(entry.PersonId))
            {
                errors.Add(
                    Error.Invalid("screening.ranking.duplicate", "Each applicant is ranked once.", "R-SCR-11", $"{path}.applicationId")
                );
            }

            if (string.IsNullOrWhiteSpace(entry.Reason) || entry.Reason.Length > Ranking.LongestReason)
            {
                errors.Add(
                    Error.Invalid(
                        "screening.ranking.reason",
                        $"Give a reason of at most {Ranking.LongestReason} characters.",
                        "R-SCR-11",
                        $"{path}.reason"
                    )
                );
            }
        }

        return errors;
    }
}
