namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-3, R-SCR-4 and R-SCR-5: points of a CV by a scheme, with the reason for every one of them.</summary>
/// <remarks>
/// Exact integers throughout: days in hundredths of a percent times points per month is rounded once, half up, when a criterion's work has been summed.
/// Its lines share the rounded sum (each gets the rounded sum so far, less what the lines before it got). The cap comes after.
/// </remarks>
internal static class PointsCalculation
{
    /// <param name="referenceDate">Norwegian date; work is counted up to and including it, also work that goes on.</param>
    public static PointsStatement Of(Cv cv, PointsScheme scheme, DateOnly referenceDate)
    {
        List<PointsLine> lines = new(cv.WorkPeriods.Count * 3);
        List<PointsLine> uncounted = [];
        var stretches = WorkSweep.Stretches(Slices(cv, scheme, referenceDate, uncounted));
        var total = 0;
        for (var index = 0; index < scheme.Criteria.Count; index++)
        {
            var criterion = scheme.Criteria[index];
            var points = criterion.Work is null ? AddMerits(criterion, cv.Merits, lines) : AddWork(criterion, index, stretches, lines);
            if (points > criterion.Cap)
            {
                var above = points - criterion.Cap;
                lines.Add(new(PointsReason.AboveCap, "R-SCR-3", criterion.Code, null, null, null, null, 0, checked((int)-above)));
                points = criterion.Cap;
            }

            total += (int)points;
        }

        AddOverlaps(stretches, lines);
        lines.AddRange(uncounted);
        AddUnmatchedMerits(cv.Merits, scheme, lines);
        return new(total, lines);
    }

    /// <summary>Every job up to the reference date, split where it changes value; what cannot count goes to <paramref name="uncounted"/>.</summary>
    private static List<WorkSlice> Slices(Cv cv, PointsScheme scheme, DateOnly referenceDate, List<PointsLine> uncounted)
    {
        List<WorkSlice> slices = new(cv.WorkPeriods.Count + 2);
        for (var place = 0; place < cv.WorkPeriods.Count; place++)
        {
            var period = cv.WorkPeriods[place];
            if (period.From > referenceDate)
            {
                uncounted.Add(
                    new(PointsReason.AfterReferenceDate, "R-SCR-1", null, period.Id, period.From, period.To, period.Percentage, 0, 0)
                );
                continue;
            }

            var last = period.To is { } to && to < referenceDate ? to : referenceDate;
            var ends = last.DayNumber + 1;
            for (var first = period.From.DayNumber; first < ends; )
            {
                // Only work as a doctor depends on the licence; other work is never split.
                var licence = period.Kind.IsDoctor() ? cv.LicenceOn(DateOnly.FromDayNumber(first)) : LicenceState.None;
                var next = period.Kind.IsDoctor() ? NextChange(cv, first, ends) : ends;
                var slice = new WorkSlice(period, place, first, next, ends, licence, scheme.ValueOf(period.Kind, licence, period.OnCall));
                slices.Add(slice);
                if (slice.Value.PerMonth == 0)
                {
                    uncounted.Add(Uncounted(slice));
                }

                first = next;
            }
        }

        return slices;
    }

    private static int NextChange(Cv cv, int first, int ends)
    {
        if (cv.StudentLicenceFrom is { } student && student.DayNumber > first && student.DayNumber < ends)
        {
            ends = student.DayNumber;
        }

        return cv.AuthorisedOn is { } authorised && authorised.DayNumber > first && authorised.DayNumber < ends
            ? authorised.DayNumber
            : ends;
    }

    private static PointsLine Uncounted(WorkSlice slice)
    {
        var unlicensed = slice.Period.Kind.IsDoctor() && slice.Licence == LicenceState.None;
        return new(
            unlicensed ? PointsReason.WithoutLicence : PointsReason.NoCriterion,
            "R-SCR-3",
            null,
            slice.Period.Id,
            DateOnly.FromDayNumber(slice.First),
            DateOnly.FromDayNumber(slice.Next - 1),
            slice.Period.Percentage,
            0,
            0
        );
    }

    private static long AddWork(PointsCriterion criterion, int index, List<WorkStretch> stretches, List<PointsLine> lines)
    {
        var (exact, given) = (0L, 0L);
        foreach (var stretch in stretches)
        {
            if (stretch.Counted == 0 || Array.IndexOf(stretch.Slice.Value.Criteria, index) < 0)
            {
                continue;
            }

            exact += (long)stretch.Days * stretch.Counted * criterion.PointsPerUnit;
            var soFar = ((2 * exact) + PointsScheme.HundredthDaysPerMonth) / (2 * PointsScheme.HundredthDaysPerMonth);
            lines.Add(Line(PointsReason.Counted, "R-SCR-3", criterion.Code, stretch, stretch.Counted, checked((int)(soFar - given))));
            given = soFar;
        }

        return given;
    }

    private static long AddMerits(PointsCriterion criterion, IReadOnlyList<Merit> merits, List<PointsLine> lines)
    {
        var points = 0L;
        foreach (var merit in merits)
        {
            if (merit.Kind == criterion.Merit)
            {
                var gives = checked(merit.Quantity * criterion.PointsPerUnit);
                lines.Add(new(PointsReason.Counted, "R-SCR-3", criterion.Code, merit.Id, null, null, null, merit.Quantity, gives));
                points += gives;
            }
        }

        return points;
    }

    private static void AddOverlaps(List<WorkStretch> stretches, List<PointsLine> lines)
    {
        foreach (var stretch in stretches)
        {
            var cut = stretch.Slice.Period.Hundredths - stretch.Counted;
            if (cut > 0)
            {
                lines.Add(Line(PointsReason.Overlap, "R-SCR-5", null, stretch, cut, 0));
            }
        }
    }

    private static void AddUnmatchedMerits(IReadOnlyList<Merit> merits, PointsScheme scheme, List<PointsLine> lines)
    {
        foreach (var merit in merits)
        {
            if (!scheme.Counts(merit.Kind))
            {
                lines.Add(new(PointsReason.NoCriterion, "R-SCR-3", null, merit.Id, null, null, null, merit.Quantity, 0));
            }
        }
    }

    private static PointsLine Line(PointsReason reason, string rule, string? criterion, WorkStretch stretch, int hundredths, int points) =>
        new(
            reason,
            rule,
            criterion,
            stretch.Slice.Period.Id,
            DateOnly.FromDayNumber(stretch.First),
            DateOnly.FromDayNumber(stretch.Next - 1),
            hundredths / 100m,
            stretch.Days * (hundredths / 100m),
            points
        );
}
