using LisPortal.Contracts.Screening;

namespace LisPortal.Screening.Domain;

/// <summary>Where the doctor was educated.</summary>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="CountryGroup">Must fit the country.</param>
/// <param name="University">One line, at most 200 characters.</param>
/// <param name="GraduatedOn">May lie ahead.</param>
internal sealed record Education(string Country, CountryGroup CountryGroup, string University, DateOnly GraduatedOn);
