namespace LisPortal.Screening.Domain;

/// <summary>What is counted.</summary>
internal enum PointsUnit
{
    FullTimeMonth,
    Item,
}
