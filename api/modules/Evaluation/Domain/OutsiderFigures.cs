namespace LisPortal.Evaluation.Domain;

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
