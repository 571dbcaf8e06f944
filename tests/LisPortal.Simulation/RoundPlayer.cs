using LisPortal.Simulation.Api;
using LisPortal.Simulation.Outcome;
using LisPortal.Simulation.People;
using LisPortal.Simulation.Phases;

namespace LisPortal.Simulation;

/// <summary>Plays a round from its planning to its statistics. Phases are barriers: nobody begins one before all have ended the last.</summary>
internal static class RoundPlayer
{
    /// <param name="address">Of a host with a movable clock.</param>
    public static async Task<(Facts Facts, Timings Timings)> PlayAsync(
        Uri address,
        Account administrator,
        Scenario scenario,
        CancellationToken stop
    )
    {
        using var portal = new Portal(address);
        var timings = new Timings(portal.Times);
        var users = await OrganisationUsers.AssembleAsync(portal, administrator, scenario.MailDomain, scenario.Password, stop);
        var played = new PlayedRound(portal, users, scenario);
        await AdvertiseAsync(played, timings, stop);
        await timings.PhaseAsync("Registering with CV", () => Registering.RunAsync(played, stop));
        await timings.PhaseAsync("Applying", () => Applying.RunAsync(played, stop));
        await DecideAsync(played, timings, stop);
        Facts facts = null!;
        await timings.PhaseAsync("Checking", async () => facts = await ReadingFacts.FactsAsync(played, stop));
        timings.End();
        return (facts, timings);
    }

    /// <summary>To the instant of publication.</summary>
    public static async Task AdvertiseAsync(PlayedRound played, Timings timings, CancellationToken stop)
    {
        await timings.PhaseAsync("Planning the round", () => Planning.RunAsync(played, stop));
        timings.Warn(played.Warnings);
        await timings.PhaseAsync("Making accounts for employers", () => MakingEmployerAccounts.RunAsync(played, stop));
        await timings.PhaseAsync("Allocating seats", () => Allocating.RunAsync(played, stop));
        await timings.PhaseAsync("Writing and approving ads", () => Advertising.RunAsync(played, stop));
        await timings.PhaseAsync("Publishing", () => played.MoveClockAsync(played.Calendar.PublishedAt, stop));
    }

    /// <summary>From the application deadline to the last marking deadline.</summary>
    public static async Task DecideAsync(PlayedRound played, Timings timings, CancellationToken stop)
    {
        await timings.PhaseAsync("Ranking", () => Ranking.RunAsync(played, stop));
        foreach (var round in played.Calendar.OfferRounds)
        {
            await timings.PhaseAsync($"Offer round {round.Number}", () => OfferRound.RunAsync(played, round, stop));
        }
    }
}
