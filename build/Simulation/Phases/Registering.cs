using System.Globalization;
using LisPortal.Build.Simulation.Api;
using LisPortal.Build.Simulation.People;

namespace LisPortal.Build.Simulation.Phases;

/// <summary>Doctors make accounts and write the one CV that all their applications show (R-SCR-1).</summary>
internal static class Registering
{
    public static async Task RunAsync(Stage stage, CancellationToken stop)
    {
        stage.Doctors = Assemble(stage);
        var writer = new CvWriter(stage.Choices, stage.Calendar);
        await stage.EachAsync(
            stage.Doctors,
            async (doctor, cancelled) =>
            {
                await doctor.Actor.RegisterAsync(doctor.Email, stage.Scenario.Password, cancelled);
                var empty = await doctor.Actor.TagAsync("cv", cancelled);
                await doctor.Actor.PutAsync("cv", writer.Write(doctor.Number, doctor.Group), cancelled, empty);
            },
            stop
        );
    }

    public static string EmailOf(int number, string mailDomain) =>
        string.Create(CultureInfo.InvariantCulture, $"soker-{number:0000}@{mailDomain}");

    private static List<Doctor> Assemble(Stage stage)
    {
        var groups = stage.Scenario.CountryMix.DealTo(stage.Scenario.Applicants, stage.Choices);
        return
        [
            .. groups.Select(
                (group, place) =>
                {
                    var number = stage.Scenario.FirstApplicant + place;
                    return new Doctor(
                        number,
                        group,
                        Wishes(stage, number, place),
                        EmailOf(number, stage.Scenario.MailDomain),
                        new Actor(stage.Portal)
                    );
                }
            ),
        ];
    }

    /// <summary>Dearest first: the best of one draw per seat, so that places with many seats are wished for by many.</summary>
    private static List<Advertisement> Wishes(Stage stage, int number, int place) =>
        [
            .. stage
                .Advertisements.OrderByDescending(ad =>
                    Enumerable
                        .Range(0, Math.Max(1, ad.Row.AdvertisedSeats))
                        .Max(seat => stage.Choices.Draw("wish", number, ad.Row.Row, seat))
                )
                .ThenBy(ad => ad.Row.Row)
                .Take(stage.Scenario.ApplicationsOf(place)),
        ];
}
