namespace LisPortal.Allocation.Domain;

/// <summary>Who places seats with employers (R-ALL-3).</summary>
internal enum Distributor
{
    Directorate,
    RegionalAuthority,
}
