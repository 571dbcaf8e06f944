using LisPortal.Build.Simulation.People;

namespace LisPortal.Build.Simulation.Phases;

/// <summary>Everybody applies for what they wish (R-SCR-1). Run again, only what the portal has not acknowledged is sent.</summary>
internal static class Applying
{
    public static Task RunAsync(Stage stage, CancellationToken stop) =>
        stage.EachAsync(stage.Doctors, (doctor, cancelled) => ForAsync(stage, doctor, cancelled), stop);

    public static async Task ForAsync(Stage stage, Doctor doctor, CancellationToken stop)
    {
        foreach (var ad in doctor.Wishes.Where(ad => !stage.Applications.ContainsKey((doctor.Number, ad.Row.Row))))
        {
            stage.Applications[(doctor.Number, ad.Row.Row)] = await ApplyAsync(stage, doctor, ad, stop);
        }
    }

    private static Task<Guid> ApplyAsync(Stage stage, Doctor doctor, Advertisement ad, CancellationToken stop) =>
        doctor.Actor.CreateAsync(
            "applications",
            new
            {
                AdvertisementId = ad.Id,
                GroupIds = new[] { ad.GroupId },
                Answers = ad.QuestionIds.Select(
                    (question, index) =>
                        new { QuestionId = question, Yes = stage.Choices.Chance(80, "answer", doctor.Number, ad.Row.Row, index) }
                ),
                DocumentIds = Array.Empty<Guid>(),
            },
            stop,
            key: $"{stage.RoundId:N}-{ad.Row.Row}"
        );
}
