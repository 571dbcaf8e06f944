using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Simulation.Api;
using LisPortal.Build.Simulation.Outcome;
using LisPortal.Build.Simulation.People;
using LisPortal.Build.Simulation.Phases;

namespace LisPortal.Build.Simulation;

/// <summary>Plays a round from its planning to its statistics. Phases are barriers: nobody begins one before all have ended the last.</summary>
internal static class Playing
{
    public static async Task<(Facts Facts, Timings Timings)> PlayAsync(HostProcess host, Scenario scenario, CancellationToken stop)
    {
        using var portal = new Portal(host.Address);
        var timings = new Timings(portal.Meter);
        var cast = await Cast.AssembleAsync(portal, host.Settings.Administrator, scenario.MailDomain, scenario.Password, stop);
        var stage = new Stage(portal, cast, scenario);
        await AdvertiseAsync(stage, timings, stop);
        await timings.PhaseAsync("Registering with CV", () => Registering.RunAsync(stage, stop));
        await timings.PhaseAsync("Applying", () => Applying.RunAsync(stage, stop));
        await DecideAsync(stage, timings, stop);
        Facts facts = null!;
        await timings.PhaseAsync("Checking", async () => facts = await Conclusion.FactsAsync(stage, stop));
        timings.End();
        return (facts, timings);
    }

    /// <summary>To the instant of publication.</summary>
    public static async Task AdvertiseAsync(Stage stage, Timings timings, CancellationToken stop)
    {
        await timings.PhaseAsync("Planning the round", () => Planning.RunAsync(stage, stop));
        timings.Warn(stage.Warnings);
        await timings.PhaseAsync("Making accounts for employers", () => Hiring.RunAsync(stage, stop));
        await timings.PhaseAsync("Allocating seats", () => Allocating.RunAsync(stage, stop));
        await timings.PhaseAsync("Writing and approving ads", () => Advertising.RunAsync(stage, stop));
        await timings.PhaseAsync("Publishing", () => stage.MoveClockAsync(stage.Calendar.PublishedAt, stop));
    }

    /// <summary>From the application deadline to the last marking deadline.</summary>
    public static async Task DecideAsync(Stage stage, Timings timings, CancellationToken stop)
    {
        await timings.PhaseAsync("Ranking", () => Ranking.RunAsync(stage, stop));
        foreach (var round in stage.Calendar.OfferRounds)
        {
            await timings.PhaseAsync($"Offer round {round.Number}", () => OfferRound.RunAsync(stage, round, stop));
        }
    }

    /// <summary>Ends when the work does, or with what the host said when that ends first.</summary>
    public static async Task<T> WatchAsync<T>(HostProcess host, Func<CancellationToken, Task<T>> work, CancellationToken stop)
    {
        using var hostEnded = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var working = work(hostEnded.Token);
        try
        {
            if (await Task.WhenAny(working, host.Ended) != working && !stop.IsCancellationRequested)
            {
                throw host.Refusal();
            }

            return await working;
        }
        catch (Problem problem)
        {
            throw new Refusal(problem.Message);
        }
        catch (HttpRequestException problem) when (!stop.IsCancellationRequested)
        {
            throw host.Ended.IsCompleted ? host.Refusal() : new Refusal($"The host did not answer: {problem.Message}");
        }
        finally
        {
            await hostEnded.CancelAsync();
        }
    }
}
