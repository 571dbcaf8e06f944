namespace LisPortal.Evaluation.Domain;

internal sealed record EmployerFigures(
    Guid EmployerId,
    int Seats,
    int SeatsNotAdvertised,
    int Applicants,
    int Offers,
    int Hired,
    int ResidualSeats
);
