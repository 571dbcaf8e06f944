using LisPortal.Kernel;

namespace LisPortal.Announcement.Domain;

internal static class PostponementErrors
{
    public static Error NotPublished { get; } =
        Error.Conflict(
            "announcement.postponement.not-published",
            "The calendar is not published yet. Change its dates instead.",
            "R-ANN-4"
        );

    public static Error NothingMoved { get; } =
        Error.Conflict("announcement.postponement.nothing-moved", "Every date is as it was. Move at least one of them.");

    public static Error OtherOfferRounds { get; } =
        Error.Conflict(
            "announcement.postponement.other-offer-rounds",
            "A published calendar keeps its offer rounds. State the dates of all of them, and no others.",
            "R-ANN-2",
            "$.offerRounds"
        );

    public static Error Released(MovedDate date) =>
        Error.Conflict(
            "announcement.postponement.released",
            "The offers of this round are out, so their date stands.",
            "R-OFF-1",
            date.Path
        );

    public static Error Passed(MovedDate date) =>
        Error.Conflict(
            "announcement.postponement.passed",
            "This deadline has passed, and others have acted on it. It can no longer be moved.",
            date.OfferRound is null ? "R-SCR-2" : "R-OFF-3",
            date.Path
        );

    public static Error Earlier(MovedDate date) =>
        Error.Conflict("announcement.postponement.earlier", "A published date is only moved to a later one.", "R-ANN-4", date.Path);

    public static Error NotToCome(MovedDate date) =>
        Error.Conflict(
            "announcement.postponement.not-to-come",
            "The new date has passed already. Choose one that is still to come.",
            "R-ANN-4",
            date.Path
        );
}
