using LisPortal.Simulation.Input;
using LisPortal.Simulation.People;

namespace LisPortal.Simulation.Phases;

/// <summary>
/// The Directorate releases the offers, applicants answer, employers mark; what is left unanswered or unmarked, the clock settles
/// (R-OFF-1 to R-OFF-4).
/// </summary>
internal static class OfferRound
{
    private const int PercentSilent = 6;
    private const int PercentDecliningAll = 5;
    private const int PercentDecliningTheOthersThemselves = 30;
    private const int PercentMarkedByEmployer = 60;

    public static async Task RunAsync(PlayedRound played, OfferRoundCalendar dates, CancellationToken stop)
    {
        await ReleaseAsync(played, dates, stop);
        await AnswerAsync(played, dates.Number, played.Doctors, stop);
        await MarkAsync(played, dates.Number, stop);
        await played.MoveClockAsync(dates.MarkingDeadline.Over(), stop);
    }

    public static async Task ReleaseAsync(PlayedRound played, OfferRoundCalendar dates, CancellationToken stop)
    {
        await played.MoveClockAsync(dates.OfferAt, stop);
        await played.Users.Directorate.PostAsync($"rounds/{played.RoundId}/offer-rounds/{dates.Number}/release", null, stop);
    }

    /// <summary>Those who still look for a position read their offers and answer: the dearest is accepted, unless they keep silent or want none.</summary>
    public static Task AnswerAsync(PlayedRound played, int number, IEnumerable<Doctor> doctors, CancellationToken stop) =>
        played.EachAsync(
            doctors.Where(doctor => !doctor.Hired && doctor.Wishes.Count > 0),
            (doctor, cancelled) => AnswerAsync(played, number, doctor, cancelled),
            stop
        );

    /// <summary>Some employers register what was accepted; the rest the system marks at the deadline.</summary>
    public static Task MarkAsync(PlayedRound played, int number, CancellationToken stop)
    {
        var rows = played.Advertisements.ToDictionary(ad => ad.GroupId, ad => ad.Row.Row);
        var numbers = played.Doctors.ToDictionary(doctor => doctor.User.UserId, doctor => doctor.Number);
        return played.EachAsync(played.Advertisements.Select(ad => ad.Trust).DistinctBy(trust => trust.Id), MarkOwnAsync, stop);

        async Task MarkOwnAsync(Organisation trust, CancellationToken cancelled)
        {
            var accepted = await played
                .Users[trust]
                .ReadAllAsync<Offer>($"offers?roundId={played.RoundId}&number={number}&state=accepted", cancelled);
            foreach (
                var offer in accepted.Where(offer =>
                    played.Random.Chance(PercentMarkedByEmployer, "mark", rows[offer.GroupId], numbers[offer.PersonId])
                )
            )
            {
                await played.Users[trust].PutAsync($"offers/{offer.Id}/marking", new { offer.Label }, cancelled);
            }
        }
    }

    private static async Task AnswerAsync(PlayedRound played, int number, Doctor doctor, CancellationToken stop)
    {
        var offers = await doctor.User.ReadAllAsync<Offer>($"offers?roundId={played.RoundId}&number={number}&state=open", stop);
        if (offers.Count == 0 || played.Random.Chance(PercentSilent, "silent", doctor.Number, turn: number))
        {
            return;
        }

        var dearestFirst = doctor
            .Wishes.Select(wish => offers.FirstOrDefault(offer => offer.GroupId == wish.GroupId))
            .OfType<Offer>()
            .ToList();
        var wantsNone = played.Random.Chance(PercentDecliningAll, "decline-all", doctor.Number, turn: number);
        var declinesTheOthers = played.Random.Chance(PercentDecliningTheOthersThemselves, "decline-others", doctor.Number, turn: number);
        foreach (
            var offer in dearestFirst.Skip(
                wantsNone ? 0
                : declinesTheOthers ? 1
                : dearestFirst.Count
            )
        )
        {
            await doctor.User.PutAsync($"offers/{offer.Id}/answer", new { Answer = "decline" }, stop);
        }

        if (!wantsNone)
        {
            await doctor.User.PutAsync($"offers/{dearestFirst[0].Id}/answer", new { Answer = "accept" }, stop);
            doctor.Hired = true;
        }
    }

    private sealed record Offer(Guid Id, Guid GroupId, Guid PersonId, string Label);
}
