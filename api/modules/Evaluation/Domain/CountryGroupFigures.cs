using LisPortal.Contracts.Screening;

namespace LisPortal.Evaluation.Domain;

/// <summary>Applicants by where they were educated (R-EVA-3).</summary>
/// <param name="Group">Null for those whose CV does not say it.</param>
/// <param name="Applicants">Persons, hired ones included.</param>
/// <param name="Hired">Persons who accepted an offer.</param>
/// <param name="NotHired">Persons who accepted none.</param>
internal sealed record CountryGroupFigures(CountryGroup? Group, int Applicants, int Hired, int NotHired);
