namespace LisPortal.Offers.Domain;

/// <summary>What must be met before the position is entered (R-OFF-9).</summary>
internal enum EmploymentCondition
{
    None,

    /// <summary>LIS1 must be completed before the position is entered.</summary>
    Lis1Completed,
}
