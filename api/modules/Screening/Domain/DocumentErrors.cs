using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

internal static class DocumentErrors
{
    public static Error TooLarge { get; } =
        Error.Invalid("screening.document.too-large", $"A document is at most {Document.LargestBytes / 1024 / 1024} MB.", rule: "R-SCR-1");

    public static Error NotAPdf { get; } =
        Error.Invalid("screening.document.not-a-pdf", "This is not a complete PDF file. Save it as PDF and try again.", rule: "R-SCR-1");

    public static Error TooMany { get; } =
        Error.Conflict(
            "screening.document.too-many",
            $"A CV holds at most {Document.MostPerPerson} documents. Delete one first.",
            "R-SCR-1"
        );

    public static Error InUse { get; } =
        Error.Conflict(
            "screening.document.in-use",
            "The document belongs to an application whose deadline has passed, and stays with it.",
            "R-SCR-1"
        );
}
