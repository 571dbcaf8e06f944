using LisPortal.Build.Simulation.Api;

namespace LisPortal.Build.Simulation.Phases;

/// <summary>The Directorate plans the round with its calendar (R-ANN-1 to R-ANN-5).</summary>
internal static class Planning
{
    /// <summary>Ads are written before the day they must be ready.</summary>
    private static readonly TimeSpan _lead = TimeSpan.FromDays(28);

    public static async Task RunAsync(Stage stage, CancellationToken stop)
    {
        var calendar = stage.Calendar;
        await stage.MoveClockAsync(calendar.AdsReadyAt - _lead, stop);
        await stage.Cast.HireAsync(stage.Cast.OfKind("directorate").Single(), stop);
        try
        {
            stage.RoundId = await stage.Cast.Directorate.CreateAsync(
                "rounds",
                new
                {
                    stage.Scenario.Code,
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
            throw Blame.Calendar(stage.Scenario.Calendar, problem);
        }

        var round = await stage.Cast.Directorate.ReadAsync<Round>($"rounds/{stage.RoundId}", stop);
        stage.Warnings =
        [
            .. round.Warnings.Select(warning =>
                $"{stage.Scenario.Calendar.Path}, line {stage.Scenario.Calendar.LineOf(warning.Path)}: {warning.Detail} ({warning.Rule})"
            ),
        ];
    }

    private sealed record Round(IReadOnlyList<Warning> Warnings);

    private sealed record Warning(string Detail, string Rule, string Path);
}
