namespace LisPortal.Allocation.Domain;

/// <summary>R-ALL-4: an approximate share.</summary>
/// <param name="Region">Code of the RHF.</param>
/// <param name="Positions">Its size relative to the others.</param>
internal sealed record RegionShare(string Region, int Positions);
