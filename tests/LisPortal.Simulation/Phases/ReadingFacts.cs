using LisPortal.Simulation.Outcome;

namespace LisPortal.Simulation.Phases;

/// <summary>Asks the portal, as the Directorate, what has become of a round.</summary>
internal static class ReadingFacts
{
    public static async Task<Facts> FactsAsync(PlayedRound played, CancellationToken stop)
    {
        var directorate = played.Users.Directorate;
        var round = $"roundId={played.RoundId}";
        var offers = await directorate.ReadAllAsync<Offer>($"offers?{round}", stop);
        var residual = (await directorate.ReadAllAsync<ResidualPosition>($"residual-positions?{round}", stop)).ToDictionary(
            position => position.GroupId,
            position => position.Seats
        );
        var quota = await directorate.ReadAsync<Quota>($"rounds/{played.RoundId}/quota", stop);
        var plans = await directorate.ReadAllAsync<OfPerson>($"education-plans?{round}", stop);
        var employments = await directorate.ReadAllAsync<Employment>($"employments?{round}", stop);
        var log = await directorate.ReadAsync<Verification>($"rounds/{played.RoundId}/log/verification", stop);
        var rows = played.Advertisements.ToDictionary(ad => ad.GroupId, ad => ad.Row.Row);
        return new Facts(
            played.Calendar.OfferRounds.Count,
            played.Doctors.Count,
            played.Applications.Count,
            played.Advertisements.Sum(ad => ad.Applicants),
            played.Doctors.Where(doctor => doctor.Wishes.Count > 0).ToDictionary(doctor => doctor.User.UserId, doctor => doctor.Group),
            [
                .. played.Advertisements.Select(ad => new SeatsFact(
                    ad.Row.Row,
                    ad.Trust.Id,
                    ad.Row.AdvertisedSeats,
                    residual.GetValueOrDefault(ad.GroupId)
                )),
            ],
            quota
                .Regions.SelectMany(region => region.Employers)
                .ToDictionary(employer => employer.EmployerId, employer => employer.Seats.Ordinary),
            [
                .. offers.Select(offer => new OfferFact(
                    offer.Number,
                    rows[offer.GroupId],
                    offer.PersonId,
                    offer.ReleasedAt,
                    offer.ResponseDeadline,
                    StateOf(offer.State)
                )),
            ],
            [.. plans.Select(plan => plan.PersonId)],
            [.. employments.Select(employment => (employment.PersonId, employment.Part))],
            await Statistics.ReadAsync(played, stop),
            log.Matches ? [] : [.. log.Differences.Select(difference => difference.ToString()!)]
        );
    }

    private static OfferState StateOf(string state) =>
        state switch
        {
            "open" => OfferState.Open,
            "accepted" => OfferState.Accepted,
            "declined" or "declinedByOtherAcceptance" => OfferState.Declined,
            "expired" => OfferState.Expired,
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "The portal has states of offers that the simulation does not know."
            ),
        };

    private sealed record Offer(
        int Number,
        Guid GroupId,
        Guid PersonId,
        DateTimeOffset ReleasedAt,
        DateTimeOffset ResponseDeadline,
        string State
    );

    private sealed record ResidualPosition(Guid GroupId, int Seats);

    private sealed record Quota(IReadOnlyList<RegionPart> Regions);

    private sealed record RegionPart(IReadOnlyList<EmployerPart> Employers);

    private sealed record EmployerPart(Guid EmployerId, EmployerSeats Seats);

    private sealed record EmployerSeats(int Ordinary);

    private sealed record OfPerson(Guid PersonId);

    private sealed record Employment(Guid PersonId, string Part);

    private sealed record Verification(bool Matches, IReadOnlyList<System.Text.Json.JsonElement> Differences);
}
