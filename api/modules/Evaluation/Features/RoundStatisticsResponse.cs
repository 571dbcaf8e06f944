using LisPortal.Contracts.Screening;
using LisPortal.Evaluation.Domain;

namespace LisPortal.Evaluation.Features;

internal enum StatisticsScope
{
    /// <summary>The whole country in every breakdown.</summary>
    Nation,

    /// <summary>Breakdowns tell of the caller's own employers; of the country only totals that give away no small figure (R-EVA-7).</summary>
    OwnEmployers,
}

/// <summary>A round in figures (R-EVA-3).</summary>
/// <param name="Seats">Advertised in the country.</param>
/// <param name="Nation">Null figures are hidden by R-EVA-7.</param>
/// <param name="SmallestShown">Figures about fewer persons are not shown to outsiders; null when nothing is hidden.</param>
/// <param name="ByCountryGroup">Empty for outsiders.</param>
internal sealed record RoundStatisticsResponse(
    Guid RoundId,
    string RoundCode,
    StatisticsScope Scope,
    int Advertisements,
    int Seats,
    int SeatsNotAdvertised,
    ShownFigures Nation,
    int? SmallestShown,
    IReadOnlyList<CountryGroupFigures> ByCountryGroup,
    IReadOnlyList<EmployerRow> ByEmployer,
    IReadOnlyList<OfferRoundFigures> ByOfferRound
);

/// <param name="Seats">Advertised.</param>
internal sealed record EmployerRow(
    Guid EmployerId,
    string EmployerName,
    int Seats,
    int SeatsNotAdvertised,
    int Applicants,
    int Offers,
    int Hired,
    int ResidualSeats
);
