using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>R-ANN-4: «never move a published date silently; warn instead».</summary>
internal sealed class CalendarWarnings(RoundSteps steps, CalendarPolicies policies)
{
    public IReadOnlyList<CalendarWarning> All() =>
        [.. DaysOff(), .. MarkingHours(), .. MorningDeadline(), .. RoundsWithoutWorkingDay(), .. LateStart()];

    private IEnumerable<CalendarWarning> DaysOff()
    {
        foreach (var step in CalendarStep.InOrder(steps).Where(step => step.Kind != StepKind.Start))
        {
            var day = OsloTime.DateOf(step.At);
            if (!NorwegianCalendar.IsWorkingDay(day))
            {
                var what = NorwegianCalendar.IsPublicHoliday(day) ? "a public holiday" : "a Sunday";
                yield return new(
                    step.Kind == StepKind.Deadline
                        ? "announcement.calendar.deadline-on-day-off"
                        : "announcement.calendar.release-on-day-off",
                    $"The {step.Name}, {day:yyyy-MM-dd}, is {what}.",
                    "R-ANN-4",
                    step.Path
                );
            }
        }
    }

    private IEnumerable<CalendarWarning> MarkingHours() =>
        from round in steps.OfferRounds
        where OsloTime.TimeOf(round.MarkingDeadline.Stated) != policies.MarkingHour.Value
        select new CalendarWarning(
            "announcement.calendar.marking-hour",
            $"The marking deadline of round {round.Number} is not at the ordinary hour, {policies.MarkingHour.Value:HH:mm}.",
            "R-ANN-2",
            $"$.offerRounds[{round.Number - 1}].markingDeadline"
        );

    /// <summary>The rule counts the deadline's day whole, so a deadline in the morning gives less than it seems to.</summary>
    private IEnumerable<CalendarWarning> MorningDeadline()
    {
        var first = steps.OfferRounds[0];
        var ending = OsloTime.DateOf(first.ResponseDeadline.Stated);
        var days = policies.FirstAnswer.WorkingDays(first.OfferAt, first.ResponseDeadline);
        if (
            OsloTime.TimeOf(first.ResponseDeadline.Stated) < policies.FirstAnswer.MorningEnds
            && NorwegianCalendar.IsWorkingDay(ending)
            && days == policies.FirstAnswer.MinWorkingDays
        )
        {
            yield return new(
                "announcement.calendar.answer-ends-in-morning",
                $"The last of the {days} working days to answer the first offers ends in the morning.",
                "R-ANN-4",
                "$.offerRounds[0].responseDeadline"
            );
        }
    }

    private IEnumerable<CalendarWarning> RoundsWithoutWorkingDay() =>
        from round in steps.OfferRounds.Skip(1)
        where policies.FirstAnswer.WorkingDays(round.OfferAt, round.ResponseDeadline) == 0
        select new CalendarWarning(
            "announcement.calendar.no-working-day-to-answer",
            $"Applicants have no working day to answer the offers of round {round.Number}.",
            "R-ANN-4",
            $"$.offerRounds[{round.Number - 1}].responseDeadline"
        );

    private IEnumerable<CalendarWarning> LateStart()
    {
        if (steps.StartDate > policies.StartOf(steps.Season).NextAfter(OsloTime.DateOf(steps.PublishedAt)))
        {
            yield return new(
                "announcement.calendar.late-start",
                "The start date is not the first such day after publication.",
                "R-ANN-1",
                "$.startDate"
            );
        }
    }
}
