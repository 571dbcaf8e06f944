using System.Collections.Concurrent;
using LisPortal.Simulation.Api;
using LisPortal.Simulation.Input;
using LisPortal.Simulation.People;

namespace LisPortal.Simulation;

/// <summary>A round being played: what is to be played, by whom, and what the portal has called things so far.</summary>
internal sealed class PlayedRound(Portal portal, OrganisationUsers users, Scenario scenario)
{
    public Portal Portal { get; } = portal;

    public OrganisationUsers Users { get; } = users;

    public Scenario Scenario { get; } = scenario;

    public SeededRandom Random { get; } = new(scenario.Seed);

    public RoundCalendar Calendar => Scenario.Calendar.Calendar;

    public Guid RoundId { get; set; }

    /// <summary>Odd but legal dates, as the portal says it.</summary>
    public IReadOnlyList<string> Warnings { get; set; } = [];

    public IReadOnlyList<Advertisement> Advertisements { get; set; } = [];

    public IReadOnlyList<Doctor> Doctors { get; set; } = [];

    /// <summary>Applications that the portal has acknowledged, by the applicant's number and the advertisement's row.</summary>
    public ConcurrentDictionary<(int Applicant, int Ad), Guid> Applications { get; } = new();

    /// <summary>One after the other with one client, otherwise so many at a time; ends when all are done.</summary>
    public Task EachAsync<T>(IEnumerable<T> items, Func<T, CancellationToken, Task> act, CancellationToken stop) =>
        Parallel.ForEachAsync(
            items,
            new ParallelOptions { MaxDegreeOfParallelism = Scenario.Clients, CancellationToken = stop },
            async (item, cancelled) => await act(item, cancelled)
        );

    public Task MoveClockAsync(DateTimeOffset now, CancellationToken stop) => Users.Administrator.PutAsync("clock", new { now }, stop);
}
