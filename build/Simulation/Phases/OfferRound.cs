using LisPortal.Build.Simulation.Input;
using LisPortal.Build.Simulation.People;

namespace LisPortal.Build.Simulation.Phases;

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

    public static async Task RunAsync(Stage stage, OfferRoundCalendar dates, CancellationToken stop)
    {
        await ReleaseAsync(stage, dates, stop);
        await AnswerAsync(stage, dates.Number, stage.Doctors, stop);
        await MarkAsync(stage, dates.Number, stop);
        await stage.MoveClockAsync(dates.MarkingDeadline.Over(), stop);
    }

    public static async Task ReleaseAsync(Stage stage, OfferRoundCalendar dates, CancellationToken stop)
    {
        await stage.MoveClockAsync(dates.OfferAt, stop);
        await stage.Cast.Directorate.PostAsync($"rounds/{stage.RoundId}/offer-rounds/{dates.Number}/release", null, stop);
    }

    /// <summary>Those who still look for a position read their offers and answer: the dearest is accepted, unless they keep silent or want none.</summary>
    public static Task AnswerAsync(Stage stage, int number, IEnumerable<Doctor> doctors, CancellationToken stop) =>
        stage.EachAsync(
            doctors.Where(doctor => !doctor.Hired && doctor.Wishes.Count > 0),
            (doctor, cancelled) => AnswerAsync(stage, number, doctor, cancelled),
            stop
        );

    /// <summary>Some employers register what was accepted; the rest the system marks at the deadline.</summary>
    public static Task MarkAsync(Stage stage, int number, CancellationToken stop)
    {
        var rows = stage.Advertisements.ToDictionary(ad => ad.GroupId, ad => ad.Row.Row);
        var numbers = stage.Doctors.ToDictionary(doctor => doctor.Actor.UserId, doctor => doctor.Number);
        return stage.EachAsync(stage.Advertisements.Select(ad => ad.Trust).DistinctBy(trust => trust.Id), MarkOwnAsync, stop);

        async Task MarkOwnAsync(Organisation trust, CancellationToken cancelled)
        {
            var accepted = await stage
                .Cast[trust]
                .ReadAllAsync<Offer>($"offers?roundId={stage.RoundId}&number={number}&state=accepted", cancelled);
            foreach (
                var offer in accepted.Where(offer =>
                    stage.Choices.Chance(PercentMarkedByEmployer, "mark", rows[offer.GroupId], numbers[offer.PersonId])
                )
            )
            {
                await stage.Cast[trust].PutAsync($"offers/{offer.Id}/marking", new { offer.Label }, cancelled);
            }
        }
    }

    private static async Task AnswerAsync(Stage stage, int number, Doctor doctor, CancellationToken stop)
    {
        var offers = await doctor.Actor.ReadAllAsync<Offer>($"offers?roundId={stage.RoundId}&number={number}&state=open", stop);
        if (offers.Count == 0 || stage.Choices.Chance(PercentSilent, "silent", doctor.Number, turn: number))
        {
            return;
        }

        var dearestFirst = doctor
            .Wishes.Select(wish => offers.FirstOrDefault(offer => offer.GroupId == wish.GroupId))
            .OfType<Offer>()
            .ToList();
        var wantsNone = stage.Choices.Chance(PercentDecliningAll, "decline-all", doctor.Number, turn: number);
        var declinesTheOthers = stage.Choices.Chance(PercentDecliningTheOthersThemselves, "decline-others", doctor.Number, turn: number);
        foreach (
            var offer in dearestFirst.Skip(
                wantsNone ? 0
                : declinesTheOthers ? 1
                : dearestFirst.Count
            )
        )
        {
            await doctor.Actor.PutAsync($"offers/{offer.Id}/answer", new { Answer = "decline" }, stop);
        }

        if (!wantsNone)
        {
            await doctor.Actor.PutAsync($"offers/{dearestFirst[0].Id}/answer", new { Answer = "accept" }, stop);
            doctor.Hired = true;
        }
    }

    private sealed record Offer(Guid Id, Guid GroupId, Guid PersonId, string Label);
}
