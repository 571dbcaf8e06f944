namespace LisPortal.Contracts.Screening;

/// <summary>Country group of medical education (R-EVA-3).</summary>
public enum CountryGroup
{
    Norway,
    Eea,
    OutsideEea,
}
