namespace LisPortal.Kernel.Policies;

/// <summary>A policy's key together with the shape of its value.</summary>
public sealed record PolicyKey<T>(string Name)
{
    public override string ToString() => Name;
}

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

/// <summary>R-ALL-5: a trust's total may change by so many per cent or so many seats, whichever is more, without a stated reason.</summary>
public sealed record StabilityThreshold(int Percent, int Seats);

/// <summary>R-ALL-4: an approximate share.</summary>
/// <param name="Region">Code of the RHF.</param>
/// <param name="Positions">Its size relative to the others.</param>
public sealed record RegionShare(string Region, int Positions);
