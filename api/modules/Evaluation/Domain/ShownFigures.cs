namespace LisPortal.Evaluation.Domain;

/// <summary>National figures as outsiders see them; null is hidden.</summary>
/// <param name="Applicants">Persons with an application that was not withdrawn.</param>
/// <param name="Applications">Applicants, counted at each employer they applied to.</param>
/// <param name="Offers">Offers made in offer rounds.</param>
/// <param name="Hired">Persons who accepted an offer.</param>
/// <param name="NotHired">Applicants who accepted none.</param>
/// <param name="ResidualSeats">Seats still free after the last offer round.</param>
/// <param name="PlansCreated">Hired doctors whose education plan is there.</param>
internal sealed record ShownFigures(
    int? Applicants,
    int? Applications,
    int? Offers,
    int? Hired,
    int? NotHired,
    int? ResidualSeats,
    int? PlansCreated
)
{
    public static ShownFigures None { get; } = new(null, null, null, null, null, null, null);

    public static ShownFigures All(PersonFigures figures) =>
        new(
            figures.Applicants,
            figures.Applications,
            figures.Offers,
            figures.Hired,
            figures.NotHired,
            figures.ResidualSeats,
            figures.PlansCreated
        );
}
