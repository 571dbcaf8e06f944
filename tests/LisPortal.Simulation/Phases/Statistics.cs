using LisPortal.Simulation.Input;
using LisPortal.Simulation.Outcome;

namespace LisPortal.Simulation.Phases;

/// <summary>The portal's own statistics of the round, as the Directorate sees them.</summary>
internal static class Statistics
{
    public static async Task<Dictionary<string, int>> ReadAsync(PlayedRound played, CancellationToken stop)
    {
        var statistics = await played.Users.Directorate.ReadAsync<Answer>($"rounds/{played.RoundId}/statistics", stop);
        var figures = new Dictionary<string, int>
        {
            [Figures.Seats] = statistics.Seats,
            [Figures.Applicants] = statistics.Nation.Applicants,
            [Figures.Applications] = statistics.Nation.Applications,
            [Figures.Offers] = statistics.Nation.Offers,
            [Figures.Hired] = statistics.Nation.Hired,
            [Figures.ResidualSeats] = statistics.Nation.ResidualSeats,
            [Figures.Plans] = statistics.Nation.PlansCreated,
        };
        foreach (var row in statistics.ByCountryGroup.Where(row => row.Group is not null))
        {
            figures[Figures.EducatedIn(row.Group!.Value, Figures.Applicants)] = row.Applicants;
            figures[Figures.EducatedIn(row.Group.Value, Figures.Hired)] = row.Hired;
        }

        foreach (var row in statistics.ByOfferRound)
        {
            figures[Figures.InRound(row.Number, Figures.Offers)] = row.Offers;
            figures[Figures.InRound(row.Number, Figures.Accepted)] = row.Accepted;
            figures[Figures.InRound(row.Number, Figures.Declined)] = row.Declined + row.DeclinedByOtherAcceptance;
            figures[Figures.InRound(row.Number, Figures.Expired)] = row.Expired;
        }

        foreach (var row in statistics.ByEmployer)
        {
            figures[Figures.AtEmployer(row.EmployerId, Figures.Seats)] = row.Seats;
            figures[Figures.AtEmployer(row.EmployerId, Figures.Offers)] = row.Offers;
            figures[Figures.AtEmployer(row.EmployerId, Figures.Hired)] = row.Hired;
            figures[Figures.AtEmployer(row.EmployerId, Figures.ResidualSeats)] = row.ResidualSeats;
        }

        return figures;
    }

    private sealed record Answer(
        int Seats,
        NationRow Nation,
        IReadOnlyList<CountryGroupRow> ByCountryGroup,
        IReadOnlyList<EmployerRow> ByEmployer,
        IReadOnlyList<OfferRoundRow> ByOfferRound
    );

    private sealed record NationRow(int Applicants, int Applications, int Offers, int Hired, int ResidualSeats, int PlansCreated);

    private sealed record CountryGroupRow(CountryGroup? Group, int Applicants, int Hired);

    private sealed record EmployerRow(Guid EmployerId, int Seats, int Offers, int Hired, int ResidualSeats);

    private sealed record OfferRoundRow(int Number, int Offers, int Accepted, int Declined, int DeclinedByOtherAcceptance, int Expired);
}
