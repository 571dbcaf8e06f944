using LisPortal.Simulation.Api;

namespace LisPortal.Simulation.Phases;

/// <summary>The Directorate plans the round with its calendar (R-ANN-1 to R-ANN-5).</summary>
internal static class Planning
{
    /// <summary>Ads are written before the day they must be ready.</summary>
    private static readonly TimeSpan _lead = TimeSpan.FromDays(28);

    public static async Task RunAsync(PlayedRound played, CancellationToken stop)
    {
        var calendar = played.Calendar;
        await played.MoveClockAsync(calendar.AdsReadyAt - _lead, stop);
        await played.Users.GiveAccountAsync(played.Users.OfKind("directorate").Single(), stop);
        try
        {
            played.RoundId = await played.Users.Directorate.CreateAsync(
                "rounds",
                new
                {
                    played.Scenario.Code,
                    calendar.Season,
                    calendar.AdsReadyAt,
                    calendar.PublishedAt,
                    calendar.ApplicationDeadline,
                    calendar.OfferRounds,
                    calendar.StartDate,
                },
                stop
            );
        }
        catch (Problem problem) when ((int)problem.Status is 409 or 422)
        {
            throw InputErrors.Calendar(played.Scenario.Calendar, problem);
        }

        var round = await played.Users.Directorate.ReadAsync<Round>($"rounds/{played.RoundId}", stop);
        played.Warnings =
        [
            .. round.Warnings.Select(warning =>
                $"{played.Scenario.Calendar.Path}, line {played.Scenario.Calendar.LineOf(warning.Path)}: {warning.Detail} ({warning.Rule})"
            ),
        ];
    }

    private sealed record Round(IReadOnlyList<Warning> Warnings);

    private sealed record Warning(string Detail, string Rule, string Path);
}
