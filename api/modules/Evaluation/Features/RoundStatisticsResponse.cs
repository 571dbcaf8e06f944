using LisPortal.Contracts.Screening;
using LisPortal.Evaluation.Domain;

namespace LisPortal.Evaluation.Features;

/// <summary>Of whom the figures tell.</summary>
internal enum StatisticsScope
{
    /// <summary>The whole country in every breakdown.</summary>
    Nation,

    /// <summary>Breakdowns tell of the caller's own employers; of the country only totals that give away no small figure (R-EVA-7).</summary>
    OwnEmployers,
}

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

/// <summary>Figures that are null for now, because nobody is told by a count what they may not see yet.</summary>
/// <param name="Figures">Which figures they are.</param>
/// <param name="Until">UTC. They are shown at a publication, and when a deadline has passed.</param>
internal sealed record WithheldFigures(FigureKind Figures, DateTimeOffset Until);

/// <summary>Figures that can be withheld.</summary>
internal enum FigureKind
{
    /// <summary>Seats that other employers have reported as not advertised; until publication.</summary>
    SeatsNotAdvertised,

    /// <summary>Everything counted from applications, in the country and by employer; until the application deadline has passed.</summary>
    Applicants,

    /// <summary>Applicants by employer only: the country's are shown to the Directorate at any time; until the application deadline has passed.</summary>
    ApplicantsByEmployer,
}

/// <summary>Figures of one employer in the round.</summary>
/// <param name="Seats">Advertised.</param>
/// <param name="SeatsNotAdvertised">Reported as not advertised (R-ALL-12).</param>
/// <param name="Applicants">Persons; null while withheld.</param>
/// <param name="Offers">Made in offer rounds.</param>
/// <param name="Hired">Offers accepted.</param>
/// <param name="ResidualSeats">Still free after the last offer round.</param>
internal sealed record EmployerRow(
    Guid EmployerId,
    string EmployerName,
    int Seats,
    int SeatsNotAdvertised,
    int? Applicants,
    int Offers,
    int Hired,
    int ResidualSeats
);
