using System.Globalization;
using LisPortal.Simulation.Api;
using LisPortal.Simulation.People;

namespace LisPortal.Simulation.Phases;

/// <summary>Doctors make accounts and write the one CV that all their applications show (R-SCR-1).</summary>
internal static class Registering
{
    public static async Task RunAsync(PlayedRound played, CancellationToken stop)
    {
        played.Doctors = Assemble(played);
        var writer = new CvWriter(played.Random, played.Calendar);
        await played.EachAsync(
            played.Doctors,
            async (doctor, cancelled) =>
            {
                await doctor.User.RegisterAsync(doctor.Email, played.Scenario.Password, cancelled);
                var empty = await doctor.User.TagAsync("cv", cancelled);
                await doctor.User.PutAsync("cv", writer.Write(doctor.Number, doctor.Group), cancelled, empty);
            },
            stop
        );
    }

    public static string EmailOf(int number, string mailDomain) =>
        string.Create(CultureInfo.InvariantCulture, $"soker-{number:0000}@{mailDomain}");

    private static List<Doctor> Assemble(PlayedRound played)
    {
        var groups = played.Scenario.CountryMix.DealTo(played.Scenario.Applicants, played.Random);
        return
        [
            .. groups.Select(
                (group, place) =>
                {
                    var number = played.Scenario.FirstApplicant + place;
                    return new Doctor(
                        number,
                        group,
                        Wishes(played, number, place),
                        EmailOf(number, played.Scenario.MailDomain),
                        new PortalUser(played.Portal)
                    );
                }
            ),
        ];
    }

    /// <summary>Dearest first: the best of one draw per seat, so that places with many seats are wished for by many.</summary>
    private static List<Advertisement> Wishes(PlayedRound played, int number, int place) =>
        [
            .. played
                .Advertisements.OrderByDescending(ad =>
                    Enumerable
                        .Range(0, Math.Max(1, ad.Row.AdvertisedSeats))
                        .Max(seat => played.Random.Draw("wish", number, ad.Row.Row, seat))
                )
                .ThenBy(ad => ad.Row.Row)
                .Take(played.Scenario.ApplicationsOf(place)),
        ];
}
