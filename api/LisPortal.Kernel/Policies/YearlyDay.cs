namespace LisPortal.Kernel.Policies;

/// <summary>A day that comes every year, written <c>09-01</c>.</summary>
public readonly record struct YearlyDay(int Month, int Day)
{
    public bool IsOn(DateOnly date) => date.Month == Month && date.Day == Day;

    /// <summary>The first such day after <paramref name="date"/>.</summary>
    public DateOnly NextAfter(DateOnly date)
    {
        var sameYear = new DateOnly(date.Year, Month, Day);
        return sameYear > date ? sameYear : sameYear.AddYears(1);
    }

    public override string ToString() => $"{Month:00}-{Day:00}";
}
