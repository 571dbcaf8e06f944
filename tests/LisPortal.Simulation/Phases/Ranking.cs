using System.Globalization;
using LisPortal.Simulation.Input;
using LisPortal.Simulation.People;

namespace LisPortal.Simulation.Phases;

/// <summary>
/// Each trust reads its applicants, ranks them with reasons, its municipalities concur and it signs (R-SCR-11, R-SCR-12).
/// </summary>
internal static class Ranking
{
    /// <summary>In hundredths, as points are.</summary>
    private const int MostForSuitability = 2000;

    public static async Task RunAsync(PlayedRound played, CancellationToken stop)
    {
        await played.MoveClockAsync(played.Calendar.ApplicationDeadline.Over(), stop);
        var numbers = played.Doctors.ToDictionary(doctor => doctor.User.UserId, doctor => doctor.Number);
        await played.EachAsync(played.Advertisements, (ad, cancelled) => RankAsync(played, ad, numbers, cancelled), stop);
    }

    private static async Task RankAsync(PlayedRound played, Advertisement ad, Dictionary<Guid, int> numbers, CancellationToken stop)
    {
        var trust = played.Users[ad.Trust];
        var applicants = await trust.ReadAllAsync<Applicant>($"advertisements/{ad.Id}/applications?groupId={ad.GroupId}", stop);
        ad.Applicants = applicants.Count;
        var entries = applicants
            .Where(applicant => applicant.Eligible)
            .Select(applicant => Assess(played, ad, applicant, numbers[applicant.PersonId]))
            .OrderByDescending(assessed => assessed.Points + assessed.Suitability)
            .ThenBy(assessed => played.Random.Draw("tie", ad.Row.Row, assessed.Number))
            .Select(assessed => new { assessed.ApplicationId, assessed.Reason })
            .ToList();
        if (entries.Count == 0)
        {
            return;
        }

        var path = $"position-groups/{ad.GroupId}/ranking";
        var seen = await trust.PutAsync(path, new { entries }, stop, await trust.TagAsync(path, stop));
        foreach (var municipality in ad.Municipalities)
        {
            seen = await played.Users[municipality].PostAsync($"{path}/concurrences", new { MunicipalityId = municipality.Id }, stop, seen);
        }

        await trust.PostAsync($"{path}/signature", new { OrganisationId = ad.Trust.Id, SpecialistTookPart = false }, stop, seen);
    }

    /// <summary>Points guide, people decide (R-SCR-3): committees add what they think of the applicant's suitability, each its own.</summary>
    private static Assessed Assess(PlayedRound played, Advertisement ad, Applicant applicant, int number)
    {
        var suitability = played.Random.Number(MostForSuitability + 1, "suitability", ad.Row.Row, number);
        return new(applicant.ApplicationId, number, applicant.TotalPoints, suitability);
    }

    private sealed record Applicant(Guid ApplicationId, Guid PersonId, bool Eligible, int TotalPoints);

    private sealed record Assessed(Guid ApplicationId, int Number, int Points, int Suitability)
    {
        private static readonly CultureInfo _norwegian = CultureInfo.GetCultureInfo("nb-NO");

        public string Reason =>
            string.Create(
                _norwegian,
                $"{Points / 100m:0.00} poeng etter skjemaet; personlig egnethet {Suitability / 100m:0.00} av {MostForSuitability / 100}."
            );
    }
}
