namespace LisPortal.Contracts.Announcement;

/// <summary>The half-year of a round: spring rounds start on 1 September, autumn rounds on 1 March (R-ANN-1).</summary>
public enum Season
{
    Spring,
    Autumn,
}
