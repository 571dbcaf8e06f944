using LisPortal.Kernel;

namespace LisPortal.Announcement.Domain;

internal static class RoundErrors
{
    public static Error CodeTaken { get; } =
        Error.Conflict(
            "announcement.round-code-taken",
            "There is already a round with this code. Open that one, or choose another code.",
            path: "$.code"
        );

    public static Error LaterPositionsLeftBehind(int advertisements) =>
        Error.Conflict(
            "announcement.later-positions-left-behind",
            $"{advertisements} advertisements state later positions that do not follow this start date. Their employers change those first.",
            "R-ANN-7",
            "$.startDate"
        ) with
        {
            Args = new Dictionary<string, object?> { ["count"] = advertisements },
        };

    public static Error AlreadyPublished { get; } =
        Error.Conflict(
            "announcement.round-published",
            "The calendar has been published and stands. Dates that are to come can be postponed, openly and with a reason.",
            "R-ANN-4"
        );
}
