using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Http;
using Microsoft.AspNetCore.Mvc;

namespace LisPortal.Screening.Features.Applicants;

/// <summary>R-SCR-6: sifting is one action over hundreds of applicants.</summary>
/// <param name="Sort">Ordinarily by points.</param>
/// <param name="Reverse">Turns the sort around.</param>
/// <param name="GroupId">Only those who applied for this position group.</param>
/// <param name="Q">Part of the name, at most 200 characters.</param>
/// <param name="Answer">Only those who answered so, as <c>questionId:yes</c> or <c>questionId:no</c>; several must all hold.</param>
/// <param name="Eligible">Only those who can, or cannot, be hired now (R-SCR-14).</param>
internal sealed record ApplicantFilter(
    [FromQuery] Choice<ApplicantSort>? Sort,
    [FromQuery] bool? Reverse,
    [FromQuery] Guid? GroupId,
    [FromQuery] string? Q,
    [FromQuery] string[]? Answer,
    [FromQuery] bool? Eligible
)
{
    public ApplicantSort By => Sort?.Value ?? ApplicantSort.Points;

    public Result<IReadOnlyList<WantedAnswer>> WantedAnswers()
    {
        var wanted = (Answer ?? []).Select(WantedAnswer.Parse).ToList();
        return wanted.Contains(null)
            ? Error.Invalid("screening.applicants.answer-filter", "Write the question's id, a colon, and yes or no.", "R-SCR-6", "$.answer")
            : wanted.OfType<WantedAnswer>().ToList();
    }

    public Error? Fault =>
        By == ApplicantSort.GroupRank && GroupId is null
            ? Error.Invalid(
                "screening.applicants.group-needed",
                "Choose a position group to sort by its place among the wishes.",
                "R-SCR-6",
                "$.groupId"
            )
        : Q?.Length > 200 ? Error.Invalid("screening.applicants.search-too-long", "Search for at most 200 characters.", path: "$.q")
        : null;
}
