namespace LisPortal.Screening.Domain;

/// <summary>
/// R-SCR-5: how much of each job counts on which days. One pass over the days on which something begins or ends, so that the
/// cost depends on the number of jobs and not on their length.
/// </summary>
/// <remarks>
/// On a day when jobs sum to more than 100 %, they are served in this order and the rest is cut: most points per full-time month
/// (before caps); began first; ended first; kind of work; on call first; greater percentage; place in the CV.
/// Jobs that agree in all but the last are the same job to the scheme.
/// </remarks>
internal static class WorkSweep
{
    /// <summary>100 %, in hundredths of a percent.</summary>
    private const int FullTime = 10_000;

    /// <summary>Stretches of days in the order of the CV, then by day; work that gives no points takes no part.</summary>
    public static List<WorkStretch> Stretches(IReadOnlyList<WorkSlice> slices)
    {
        var serving = slices.Where(slice => slice.Value.PerMonth > 0).ToArray();
        Array.Sort(serving, ServedFirst);
        var boundaries = Boundaries(serving);

        var open = new WorkStretch?[serving.Length];
        List<WorkStretch> stretches = new(serving.Length);
        for (var index = 0; index + 1 < boundaries.Length; index++)
        {
            var (first, next) = (boundaries[index], boundaries[index + 1]);
            var free = FullTime;
            for (var job = 0; job < serving.Length; job++)
            {
                var slice = serving[job];
                if (slice.First > first || slice.Next <= first)
                {
                    continue;
                }

                var counted = Math.Min(slice.Period.Hundredths, free);
                free -= counted;
                if (open[job] is { } stretch && stretch.Next == first && stretch.Counted == counted)
                {
                    stretch.Next = next;
                }
                else
                {
                    open[job] = new WorkStretch(slice, counted, first, next);
                    stretches.Add(open[job]!);
                }
            }
        }

        stretches.Sort(
            static (left, right) =>
                left.Slice.Place != right.Slice.Place ? left.Slice.Place.CompareTo(right.Slice.Place) : left.First.CompareTo(right.First)
        );
        return stretches;
    }

    private static int[] Boundaries(WorkSlice[] slices)
    {
        var days = new int[slices.Length * 2];
        for (var index = 0; index < slices.Length; index++)
        {
            days[2 * index] = slices[index].First;
            days[(2 * index) + 1] = slices[index].Next;
        }

        Array.Sort(days);
        var distinct = 0;
        for (var index = 0; index < days.Length; index++)
        {
            if (index == 0 || days[index] != days[index - 1])
            {
                days[distinct++] = days[index];
            }
        }

        return days[..distinct];
    }

    private static int ServedFirst(WorkSlice left, WorkSlice right)
    {
        var order = right.Value.PerMonth.CompareTo(left.Value.PerMonth);
        order = order != 0 ? order : left.Period.From.CompareTo(right.Period.From);
        order = order != 0 ? order : left.Ends.CompareTo(right.Ends);
        order = order != 0 ? order : left.Period.Kind.CompareTo(right.Period.Kind);
        order = order != 0 ? order : right.Period.OnCall.CompareTo(left.Period.OnCall);
        order = order != 0 ? order : right.Period.Percentage.CompareTo(left.Period.Percentage);
        return order != 0 ? order : left.Place.CompareTo(right.Place);
    }
}
