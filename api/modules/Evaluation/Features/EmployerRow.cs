namespace LisPortal.Evaluation.Features;

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
