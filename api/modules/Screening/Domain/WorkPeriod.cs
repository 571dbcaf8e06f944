namespace LisPortal.Screening.Domain;

/// <summary>One job. Dates are Norwegian dates.</summary>
/// <param name="Id">Given by the client; points lines name it.</param>
/// <param name="Employer">One line, at most 200 characters.</param>
/// <param name="Kind">What the work was.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it lasts.</param>
/// <param name="Percentage">1 to 100 of full time, with at most two decimals.</param>
/// <param name="OnCall">Whether it had on-call duty.</param>
internal sealed record WorkPeriod(Guid Id, string Employer, WorkKind Kind, DateOnly From, DateOnly? To, decimal Percentage, bool OnCall)
{
    /// <summary>The percentage in whole hundredths, in which points are counted.</summary>
    internal int Hundredths => (int)(Percentage * 100);
}
