namespace LisPortal.Screening.Domain;

/// <summary>Consecutive days on which the same percentage of a slice is counted.</summary>
internal sealed class WorkStretch(WorkSlice slice, int counted, int first, int next)
{
    public WorkSlice Slice { get; } = slice;

    /// <summary>Hundredths of a percent counted; the rest of the job's percentage is cut.</summary>
    public int Counted { get; } = counted;

    public int First { get; } = first;

    public int Next { get; set; } = next;

    public int Days => Next - First;
}
