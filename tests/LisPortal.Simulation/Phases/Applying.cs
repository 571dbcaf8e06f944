using LisPortal.Simulation.People;

namespace LisPortal.Simulation.Phases;

/// <summary>Everybody applies for what they wish (R-SCR-1). Run again, only what the portal has not acknowledged is sent.</summary>
internal static class Applying
{
    public static Task RunAsync(PlayedRound played, CancellationToken stop) =>
        played.EachAsync(played.Doctors, (doctor, cancelled) => ForAsync(played, doctor, cancelled), stop);

    public static async Task ForAsync(PlayedRound played, Doctor doctor, CancellationToken stop)
    {
        foreach (var ad in doctor.Wishes.Where(ad => !played.Applications.ContainsKey((doctor.Number, ad.Row.Row))))
        {
            played.Applications[(doctor.Number, ad.Row.Row)] = await ApplyAsync(played, doctor, ad, stop);
        }
    }

    private static Task<Guid> ApplyAsync(PlayedRound played, Doctor doctor, Advertisement ad, CancellationToken stop) =>
        doctor.User.CreateAsync(
            "applications",
            new
            {
                AdvertisementId = ad.Id,
                GroupIds = new[] { ad.GroupId },
                Answers = ad.QuestionIds.Select(
                    (question, index) =>
                        new { QuestionId = question, Yes = played.Random.Chance(80, "answer", doctor.Number, ad.Row.Row, index) }
                ),
                DocumentIds = Array.Empty<Guid>(),
            },
            stop,
            key: $"{played.RoundId:N}-{ad.Row.Row}"
        );
}
