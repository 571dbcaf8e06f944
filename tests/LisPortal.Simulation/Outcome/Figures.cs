using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.Outcome;

/// <summary>A round's figures by name (R-EVA-3), as they can be counted from offers and applicants, to be held against the statistics.</summary>
internal static class Figures
{
    public const string Seats = "seats";
    public const string Applicants = "applicants";
    public const string Applications = "applications";
    public const string Offers = "offers";
    public const string Hired = "hired";
    public const string ResidualSeats = "residual seats";
    public const string Plans = "plans";
    public const string Accepted = "accepted";
    public const string Declined = "declined";
    public const string Expired = "expired";

    public static string EducatedIn(CountryGroup group, string figure) => $"{figure}, educated in {group}";

    public static string InRound(int number, string figure) => $"{figure}, offer round {number}";

    public static string AtEmployer(Guid employer, string figure) => $"{figure}, employer {employer}";

    public static Dictionary<string, int> Of(Facts facts)
    {
        var figures = new Dictionary<string, int>
        {
            [Seats] = facts.Seats.Sum(ad => ad.Seats),
            [Applicants] = facts.Applicants.Count,
            [Applications] = facts.Applications,
            [Offers] = facts.Offers.Count,
            [Hired] = facts.Acceptances.Count(),
            [ResidualSeats] = facts.Seats.Sum(ad => ad.Residual),
            [Plans] = facts.Plans.Count,
        };
        foreach (var group in facts.Applicants.Values.Distinct())
        {
            figures[EducatedIn(group, Applicants)] = facts.Applicants.Values.Count(other => other == group);
            figures[EducatedIn(group, Hired)] = facts.HiredOf(group);
        }

        for (var number = 1; number <= facts.OfferRounds; number++)
        {
            figures[InRound(number, Offers)] = facts.ByRound(null)[number - 1];
            figures[InRound(number, Accepted)] = facts.ByRound(OfferState.Accepted)[number - 1];
            figures[InRound(number, Declined)] = facts.ByRound(OfferState.Declined)[number - 1];
            figures[InRound(number, Expired)] = facts.ByRound(OfferState.Expired)[number - 1];
        }

        foreach (var employer in facts.Seats.GroupBy(ad => ad.EmployerId))
        {
            var ads = employer.Select(ad => ad.Ad).ToHashSet();
            figures[AtEmployer(employer.Key, Seats)] = employer.Sum(ad => ad.Seats);
            figures[AtEmployer(employer.Key, Offers)] = facts.Offers.Count(offer => ads.Contains(offer.Ad));
            figures[AtEmployer(employer.Key, Hired)] = facts.Acceptances.Count(offer => ads.Contains(offer.Ad));
            figures[AtEmployer(employer.Key, ResidualSeats)] = employer.Sum(ad => ad.Residual);
        }

        return figures;
    }
}
