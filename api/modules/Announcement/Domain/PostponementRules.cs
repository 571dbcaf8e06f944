using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;

namespace LisPortal.Announcement.Domain;

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
