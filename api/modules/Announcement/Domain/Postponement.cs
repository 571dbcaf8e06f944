using LisPortal.Contracts;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;

namespace LisPortal.Announcement.Domain;

/// <summary>The dates of a calendar that can be postponed after its publication.</summary>
internal enum CalendarDate
{
    ApplicationDeadline,
    OfferAt,
    ResponseDeadline,
    MarkingDeadline,
}

/// <summary>What the Directorate wants a published calendar to be. Dates that stay are repeated as they are.</summary>
/// <param name="Reason">For everybody to read.</param>
internal sealed record Postponement(Deadline ApplicationDeadline, IReadOnlyList<OfferRoundDates> OfferRounds, string Reason)
{
    public const int LongestReason = 1000;
}

/// <summary>One date of a calendar that was moved after publication. Instants are UTC.</summary>
/// <param name="Change">Dates moved together have the same, from 1.</param>
/// <param name="OfferRound">Null for the application deadline.</param>
internal sealed record PostponedDate(
    int Change,
    DateTimeOffset At,
    string Reason,
    CalendarDate Date,
    int? OfferRound,
    DateTimeOffset From,
    DateTimeOffset To
);

/// <summary>A date, what it is and what it is to become, with its place in the request.</summary>
internal readonly record struct MovedDate(CalendarDate Date, int? OfferRound, DateTimeOffset From, DateTimeOffset To, string Path)
{
    /// <summary>Offers go out at the instant itself; the other dates are deadlines, which last through their minute.</summary>
    public bool HasComeAs(DateTimeOffset stated, DateTimeOffset now) =>
        Date == CalendarDate.OfferAt ? stated <= now : new Deadline(stated).HasPassed(now);
}

/// <summary>
/// What protects those who have planned by a published calendar: a date is only moved to a later one that is still to come, and never
/// once it has had its effect. A deadline has had it when it has passed, an offer date when the offers are out; an offer round that
/// was not released has had none, whatever its dates.
/// </summary>
internal static class PostponementRules
{
    /// <summary>Empty when the dates can be moved; order and answer time are judged by <see cref="CalendarRules"/>.</summary>
    public static List<Error> Violations(RoundSteps steps, Postponement wanted, IReadOnlySet<int> released, DateTimeOffset now)
    {
        if (wanted.OfferRounds.Count != steps.OfferRounds.Count)
            return [PostponementErrors.OtherOfferRounds];
        var moved = Moved(steps, wanted);
        return moved.Count == 0
            ? [PostponementErrors.NothingMoved]
            : [.. moved.Select(date => WrongWith(date, released, now)).OfType<Error>()];
    }

    /// <summary>In the order of the calendar.</summary>
    public static IReadOnlyList<MovedDate> Moved(RoundSteps steps, Postponement wanted) =>
        [
            .. new MovedDate[]
            {
                new(
                    CalendarDate.ApplicationDeadline,
                    null,
                    steps.ApplicationDeadline.Stated,
                    wanted.ApplicationDeadline.Stated,
                    "$.applicationDeadline"
                ),
            }
                .Concat(steps.OfferRounds.Zip(wanted.OfferRounds).SelectMany((pair, index) => OfOfferRound(pair.First, pair.Second, index)))
                .Where(date => date.From != date.To),
        ];

    private static MovedDate[] OfOfferRound(OfferRoundDates from, OfferRoundDates to, int index) =>
        [
            new(CalendarDate.OfferAt, from.Number, from.OfferAt, to.OfferAt, $"$.offerRounds[{index}].offerAt"),
            new(
                CalendarDate.ResponseDeadline,
                from.Number,
                from.ResponseDeadline.Stated,
                to.ResponseDeadline.Stated,
                $"$.offerRounds[{index}].responseDeadline"
            ),
            new(
                CalendarDate.MarkingDeadline,
                from.Number,
                from.MarkingDeadline.Stated,
                to.MarkingDeadline.Stated,
                $"$.offerRounds[{index}].markingDeadline"
            ),
        ];

    private static Error? WrongWith(MovedDate date, IReadOnlySet<int> released, DateTimeOffset now)
    {
        if (HasHadItsEffect(date, released, now))
            return date.Date == CalendarDate.OfferAt ? PostponementErrors.Released(date) : PostponementErrors.Passed(date);
        if (date.To < date.From)
            return PostponementErrors.Earlier(date);
        return date.HasComeAs(date.To, now) ? PostponementErrors.NotToCome(date) : null;
    }

    private static bool HasHadItsEffect(MovedDate date, IReadOnlySet<int> released, DateTimeOffset now) =>
        date switch
        {
            { OfferRound: null } => date.HasComeAs(date.From, now),
            { OfferRound: { } number } when !released.Contains(number) => false,
            { Date: CalendarDate.OfferAt } => true,
            _ => date.HasComeAs(date.From, now),
        };
}

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
