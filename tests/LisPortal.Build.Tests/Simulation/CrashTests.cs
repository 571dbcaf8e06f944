using LisPortal.Build.Host;
using LisPortal.Build.Processes;
using LisPortal.Simulation;
using LisPortal.Simulation.Api;
using LisPortal.Simulation.Input;
using LisPortal.Simulation.Outcome;
using LisPortal.Simulation.People;
using LisPortal.Simulation.Phases;

namespace LisPortal.Build.Tests.Simulation;

/// <summary>A host of its own is killed as by a power cut while applications pour in.</summary>
internal sealed class CrashTests
{
    private const int ApplicantsWhoFinish = 10;
    private static readonly CancellationToken _stop = CancellationToken.None;

    [Test]
    public async Task Kill_InTheMiddleOfTheRush_LosesNothingThatWasAcknowledged()
    {
        await HostProgram.BuildAsync(_stop);
        using var folder = new TemporaryFolder("crash");
        // The same port again, so that everybody finds the restarted host where it was.
        var settings = HostSettings.Sqlite(folder.Path) with
        {
            Port = FreePort.Choose(),
        };
        PlayedRound played;
        Timings timings;
        var crashing = await HostProcess.StartAsync(settings, _stop);
        using var portal = new Portal(crashing.Address);
        await using (crashing)
        {
            played = new PlayedRound(
                portal,
                await OrganisationUsers.AssembleAsync(
                    portal,
                    settings.Administrator,
                    "crash.example",
                    HostSettings.DemoAdministrator.Password,
                    _stop
                ),
                SmallRound
            );
            timings = new Timings(portal.Times);
            await RoundPlayer.AdvertiseAsync(played, timings, _stop);
            await Registering.RunAsync(played, _stop);
            await Should.ThrowAsync<HttpRequestException>(() => RushUntilKilledAsync(played, crashing));
        }

        var acknowledged = played.Applications.ToDictionary();
        acknowledged.Count.ShouldBeLessThan(played.Doctors.Sum(doctor => doctor.Wishes.Count));

        await using var restarted = await HostProcess.StartAsync(settings, _stop);
        foreach (var doctor in played.Doctors)
        {
            var stored = await doctor.User.ReadAllAsync<MyApplication>("applications", _stop);
            var known = acknowledged
                .Where(application => application.Key.Applicant == doctor.Number)
                .Select(application => application.Value);
            known.ShouldBeSubsetOf(stored.Select(application => application.Id));
            foreach (var application in stored)
            {
                (await doctor.User.ReadAsync<Receipt>($"applications/{application.Id}/receipt", _stop)).Number.ShouldNotBeNullOrEmpty();
                (await doctor.User.ReadAsync<MyApplication>($"applications/{application.Id}", _stop)).GroupIds.Count.ShouldBe(1);
            }
        }

        await Applying.RunAsync(played, _stop);
        acknowledged.ShouldBeSubsetOf(played.Applications);
        await RoundPlayer.DecideAsync(played, timings, _stop);
        Invariants.Broken(await ReadingFacts.FactsAsync(played, _stop)).ShouldBeEmpty();
        (await played.Users.Administrator.ReadAllAsync<object>("parked-events", _stop)).ShouldBeEmpty();
    }

    /// <summary>Others are in the middle of theirs when the tenth applicant has sent the last application.</summary>
    private static Task RushUntilKilledAsync(PlayedRound played, HostProcess host)
    {
        var finished = 0;
        return played.EachAsync(
            played.Doctors,
            async (doctor, cancelled) =>
            {
                await Applying.ForAsync(played, doctor, cancelled);
                if (Interlocked.Increment(ref finished) == ApplicantsWhoFinish)
                {
                    await host.KillAsync();
                }
            },
            _stop
        );
    }

    private static Scenario SmallRound { get; } =
        new(
            AdsFile.Read(BuiltIn.DemoAds),
            CalendarFile.Read(BuiltIn.Calendar),
            CountryMix.Read(BuiltIn.ApplicantsByRound, CountryMix.Autumn2017),
            40,
            5,
            8,
            1
        )
        {
            Code = "autumn-2018",
            MailDomain = "crash.example",
            Password = HostSettings.DemoAdministrator.Password,
        };

    private sealed record MyApplication(Guid Id, IReadOnlyList<Guid> GroupIds);

    private sealed record Receipt(string Number);
}
