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

/// <summary>
/// R-EVA-7: what outsiders see of the nation. A figure is shown only if neither it, nor what is left when the outsider's own employers
/// are subtracted, nor its difference to another shown figure is about fewer persons than the policy says. Figures that follow from each
/// other are shown or hidden together, and no national breakdown is given, so there is nothing to subtract from.
/// </summary>
internal static class OutsiderFigures
{
    /// <param name="nation">The whole round.</param>
    /// <param name="own">The outsider's own employers, whose figures they know.</param>
    /// <param name="others">Everybody else's employers.</param>
    /// <param name="smallest">Smallest figure shown.</param>
    public static ShownFigures Of(PersonFigures nation, PersonFigures own, PersonFigures others, int smallest)
    {
        var applicants = AllShown(smallest, nation.Applicants, others.Applicants, nation.Applicants - own.Applicants);
        var outcome =
            applicants
            && AllShown(
                smallest,
                nation.Hired,
                nation.NotHired,
                nation.Offers - nation.Hired,
                others.Hired,
                nation.NotHired - own.NotHired,
                others.Offers - others.Hired
            );
        return new(
            applicants ? nation.Applicants : null,
            applicants ? nation.Applications : null,
            outcome ? nation.Offers : null,
            outcome ? nation.Hired : null,
            outcome ? nation.NotHired : null,
            outcome ? nation.ResidualSeats : null,
            outcome ? nation.PlansCreated : null
        );
    }

    private static bool AllShown(int smallest, params ReadOnlySpan<int> figures)
    {
        foreach (var figure in figures)
            if (figure < smallest)
                return false;
        return true;
    }
}
