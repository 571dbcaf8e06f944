using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.Outcome;

/// <summary>What the portal answers about a finished round.</summary>
/// <param name="Registered">Those with an account and a CV.</param>
/// <param name="Applications">Those that the portal acknowledged.</param>
/// <param name="Listed">Those that employers found on their lists.</param>
/// <param name="Applicants">Those who applied for anything.</param>
/// <param name="Allocated">Seats given to each employer (R-ALL-12).</param>
/// <param name="Plans">The person of each education plan (R-EDU-1).</param>
/// <param name="Employments">Each employment's person and part of the position (R-OFF-9).</param>
/// <param name="Statistics">The portal's figures by their names in <see cref="Figures"/>.</param>
/// <param name="LogFaults">Where the round's log does not rebuild what the portal shows; empty when it does.</param>
internal sealed record Facts(
    int OfferRounds,
    int Registered,
    int Applications,
    int Listed,
    IReadOnlyDictionary<Guid, CountryGroup> Applicants,
    IReadOnlyList<SeatsFact> Seats,
    IReadOnlyDictionary<Guid, int> Allocated,
    IReadOnlyList<OfferFact> Offers,
    IReadOnlyList<Guid> Plans,
    IReadOnlyList<(Guid PersonId, string Part)> Employments,
    IReadOnlyDictionary<string, int> Statistics,
    IReadOnlyList<string> LogFaults
)
{
    public IEnumerable<OfferFact> Acceptances => Offers.Where(offer => offer.State == OfferState.Accepted);

    public int HiredOf(CountryGroup group) => Acceptances.Count(offer => Applicants[offer.PersonId] == group);

    public IReadOnlyList<int> ByRound(OfferState? state) =>
        [
            .. Enumerable
                .Range(1, OfferRounds)
                .Select(number => Offers.Count(offer => offer.OfferRound == number && (state is null || offer.State == state))),
        ];
}
