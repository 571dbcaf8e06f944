using System.Globalization;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Tests.Domain;

/// <summary>The real calendars, read from their files.</summary>
internal static class Calendars
{
    public static LocalRoundSteps Autumn2018 { get; } = Read("calendar-autumn-2018.csv", Season.Autumn);

    public static LocalRoundSteps Spring2019 { get; } = Read("calendar-spring-2019.csv", Season.Spring);

    private static LocalRoundSteps Read(string file, Season season)
    {
        using var stream = typeof(Calendars).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream);
        var steps = reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Trim().Split(','))
            .ToLookup(
                fields => (Step: fields[0], Round: fields[1]),
                fields => new LocalStep(
                    DateOnly.Parse(fields[2], CultureInfo.InvariantCulture),
                    fields[3].Length == 0 ? null : TimeOnly.Parse(fields[3], CultureInfo.InvariantCulture)
                )
            );
        var rounds = steps.Select(step => step.Key.Round).Where(round => round.Length > 0).Distinct().Order(StringComparer.Ordinal);
        return new LocalRoundSteps(
            season,
            steps[("ads_ready", "")].Single(),
            steps[("published", "")].Single(),
            steps[("application_deadline", "")].Single(),
            [
                .. rounds.Select(round => new LocalOfferRoundSteps(
                    int.Parse(round, CultureInfo.InvariantCulture),
                    steps[("offer", round)].Single(),
                    steps[("response_deadline", round)].Single(),
                    steps[("marking_deadline", round)].Single()
                )),
            ],
            steps[("start", "")].Single().Date
        );
    }
}
