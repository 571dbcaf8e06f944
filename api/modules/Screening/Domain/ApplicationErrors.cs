using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

internal static class ApplicationErrors
{
    public static Error DeadlinePassed { get; } =
        Error.Conflict(
            "screening.deadline-passed",
            "The application deadline has passed. The application can no longer be sent, changed or withdrawn.",
            "R-SCR-1"
        );

    public static Error AlreadySubmitted { get; } =
        Error.Conflict("screening.already-applied", "You have applied for this advertisement. Change that application instead.", "R-SCR-1");

    public static Error Withdrawn { get; } =
        Error.Conflict(
            "screening.application-withdrawn",
            "The application has been withdrawn. Apply anew while the deadline has not passed.",
            "R-SCR-1"
        );

    public static Error CvMissing { get; } = Error.Conflict("screening.cv-missing", "Write your CV before you apply.", "R-SCR-1");

    public static Error LicenceMissing { get; } =
        Error.Conflict(
            "screening.cv-without-licence",
            "Your CV must state an authorisation, also one to come, or a student licence.",
            "R-SCR-1"
        );

    public static Error DocumentUnknown(int index) =>
        Error.Invalid("screening.application.document", "Attach documents of your own CV.", "R-SCR-1", $"$.documentIds[{index}]");

    public static Error ListClosed { get; } =
        Error.Conflict(
            "screening.list-opens-after-deadline",
            "Applications can be seen when the application deadline has passed.",
            "R-SCR-1"
        );
}
