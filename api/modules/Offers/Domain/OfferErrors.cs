using LisPortal.Kernel;
using LisPortal.Kernel.Time;

namespace LisPortal.Offers.Domain;

internal static class OfferErrors
{
    public static Error AlreadyAccepted { get; } =
        Error.Conflict(
            "offers.already-accepted",
            "You have accepted an offer in this round, which declined your other offers. One position is accepted at most.",
            "R-OFF-2"
        );

    public static Error AlreadyAnswered { get; } =
        Error.Conflict("offers.already-answered", "This offer has been answered, and the answer stands.", "R-OFF-2");

    public static Error NoFreeSeat { get; } =
        Error.Conflict("offers.no-free-seat", "All seats of this position group are taken.", "R-OFF-13");

    public static Error NotAccepted { get; } = Error.Conflict("offers.not-accepted", "Only an accepted offer is marked.", "R-OFF-4");

    public static Error LabelDoesNotFit { get; } =
        Error.Invalid(
            "offers.label-does-not-fit",
            "The label must say what was accepted: the kind of the position group.",
            "R-OFF-4",
            "$.label"
        );

    public static Error AlreadyReleased { get; } =
        Error.Conflict("offers.already-released", "This offer round has been released. It is released once.", "R-OFF-1");

    public static Error PreviousNotReleased { get; } =
        Error.Conflict("offers.previous-not-released", "Release the offer round before this one first.", "R-OFF-1");

    public static Error ResidualNotConfirmable { get; } =
        Error.Conflict(
            "offers.residual-not-confirmable",
            "Only a combined position with seats still free after the last offer round is confirmed by its later employer.",
            "R-OFF-8"
        );

    public static Error DeadlinePassed(Deadline deadline) =>
        At(
            Error.Conflict("offers.deadline-passed", "The deadline has passed without an answer, which is a no.", "R-OFF-3"),
            "deadline",
            deadline.Stated
        );

    public static Error MarkingDeadlinePassed(Deadline deadline) =>
        At(
            Error.Conflict(
                "offers.marking-deadline-passed",
                "The marking deadline has passed; LisPortal has marked what was missing.",
                "R-OFF-4"
            ),
            "deadline",
            deadline.Stated
        );

    public static Error TooEarly(DateTimeOffset offerAt) =>
        At(Error.Conflict("offers.too-early", "No offer goes out before the instant the calendar has set.", "R-ANN-5"), "offerAt", offerAt);

    /// <param name="latest">The last instant at which the release would have been in time; null when there was none.</param>
    public static Error TooFewWorkingDays(int days, int required, DateTimeOffset? latest, Deadline deadline) =>
        Error.Conflict(
            "offers.too-few-working-days",
            $"Counted from now, applicants would have {days} working days to answer the first offers; they must have at least {required}. Postpone the dates of the offer round, and release it then.",
            "R-ANN-4"
        ) with
        {
            Args = new Dictionary<string, object?>
            {
                ["days"] = days,
                ["required"] = required,
                ["latest"] = latest,
                ["deadline"] = deadline.Stated,
            },
        };

    public static Error NoTimeToAnswer(Deadline deadline) =>
        At(
            Error.Conflict(
                "offers.no-time-to-answer",
                "The response deadline has come, so nobody could answer an offer. Postpone the dates of the offer round, and release it then.",
                "R-OFF-3"
            ),
            "deadline",
            deadline.Stated
        );

    public static Error PreviousNotMarked(Deadline deadline) =>
        At(
            Error.Conflict(
                "offers.previous-not-marked",
                "The marking deadline of the offer round before this one has not passed.",
                "R-OFF-4"
            ),
            "deadline",
            deadline.Stated
        );

    private static Error At(Error error, string name, DateTimeOffset instant) =>
        error with
        {
            Args = new Dictionary<string, object?> { [name] = instant },
        };
}
