using LisPortal.Evaluation.Domain;

namespace LisPortal.Evaluation.Features;

/// <summary>A round in figures (R-EVA-3).</summary>
/// <param name="Scope">Of whom the breakdowns tell.</param>
/// <param name="Advertisements">How many were published in the country.</param>
/// <param name="Seats">Advertised in the country.</param>
/// <param name="SeatsNotAdvertised">In the country; null while withheld.</param>
/// <param name="Nation">Null figures are withheld, or hidden by R-EVA-7.</param>
/// <param name="SmallestShown">Figures about fewer persons are not shown to outsiders; null when nothing is hidden.</param>
/// <param name="ByCountryGroup">Empty for outsiders.</param>
/// <param name="ByEmployer">Employers the caller may see figures of.</param>
/// <param name="ByOfferRound">In order.</param>
/// <param name="Withheld">Which figures the caller may not see yet, and until when; empty when there are none.</param>
internal sealed record RoundStatisticsResponse(
    Guid RoundId,
    string RoundCode,
    StatisticsScope Scope,
    int Advertisements,
    int Seats,
    int? SeatsNotAdvertised,
    ShownFigures Nation,
    int? SmallestShown,
    IReadOnlyList<CountryGroupFigures> ByCountryGroup,
    IReadOnlyList<EmployerRow> ByEmployer,
    IReadOnlyList<OfferRoundFigures> ByOfferRound,
    IReadOnlyList<WithheldFigures> Withheld
);
