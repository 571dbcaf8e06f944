namespace LisPortal.Evaluation.Domain;

/// <param name="NotHired">Applicants without an accepted offer.</param>
/// <param name="PlansCreated">Education plans of the hired.</param>
internal sealed record PersonFigures(
    int Applicants,
    int Applications,
    int Offers,
    int Hired,
    int NotHired,
    int ResidualSeats,
    int PlansCreated
);
