using LisPortal.Build.Simulation.Outcome;

namespace LisPortal.Build.Simulation.Phases;

/// <summary>Asks the portal, as the Directorate, what has become of a round.</summary>
internal static class Conclusion
{
    public static async Task<Facts> FactsAsync(Stage stage, CancellationToken stop)
    {
        var directorate = stage.Cast.Directorate;
        var round = $"roundId={stage.RoundId}";
        var offers = await directorate.ReadAllAsync<Offer>($"offers?{round}", stop);
        var residual = (await directorate.ReadAllAsync<ResidualPosition>($"residual-positions?{round}", stop)).ToDictionary(
            position => position.GroupId,
            position => position.Seats
        );
        var quota = await directorate.ReadAsync<Quota>($"rounds/{stage.RoundId}/quota", stop);
        var plans = await directorate.ReadAllAsync<OfPerson>($"education-plans?{round}", stop);
        var employments = await directorate.ReadAllAsync<Employment>($"employments?{round}", stop);
        var log = await directorate.ReadAsync<Verification>($"rounds/{stage.RoundId}/log/verification", stop);
        var rows = stage.Advertisements.ToDictionary(ad => ad.GroupId, ad => ad.Row.Row);
        return new Facts(
            stage.Calendar.OfferRounds.Count,
            stage.Doctors.Count,
            stage.Applications.Count,
            stage.Advertisements.Sum(ad => ad.Applicants),
            stage.Doctors.Where(doctor => doctor.Wishes.Count > 0).ToDictionary(doctor => doctor.Actor.UserId, doctor => doctor.Group),
            [
                .. stage.Advertisements.Select(ad => new SeatsFact(
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
            await Statistics.ReadAsync(stage, stop),
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
