using LisPortal.Build.Host;
using LisPortal.Build.Processes;
using LisPortal.Build.Simulation;
using LisPortal.Build.Simulation.Api;
using LisPortal.Build.Simulation.Input;
using LisPortal.Build.Simulation.Outcome;
using LisPortal.Build.Simulation.People;
using LisPortal.Build.Simulation.Phases;

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
        Stage stage;
        Timings timings;
        var crashing = await HostProcess.StartAsync(settings, _stop);
        using var portal = new Portal(crashing.Address);
        await using (crashing)
        {
            stage = new Stage(
                portal,
                await Cast.AssembleAsync(portal, settings.Administrator, "crash.example", Administrator.Demo.Password, _stop),
                SmallRound
            );
            timings = new Timings(portal.Meter);
            await Playing.AdvertiseAsync(stage, timings, _stop);
            await Registering.RunAsync(stage, _stop);
            await Should.ThrowAsync<HttpRequestException>(() => RushUntilKilledAsync(stage, crashing));
        }

        var acknowledged = stage.Applications.ToDictionary();
        acknowledged.Count.ShouldBeLessThan(stage.Doctors.Sum(doctor => doctor.Wishes.Count));

        await using var restarted = await HostProcess.StartAsync(settings, _stop);
        foreach (var doctor in stage.Doctors)
        {
            var stored = await doctor.Actor.ReadAllAsync<MyApplication>("applications", _stop);
            var known = acknowledged
                .Where(application => application.Key.Applicant == doctor.Number)
                .Select(application => application.Value);
            known.ShouldBeSubsetOf(stored.Select(application => application.Id));
            foreach (var application in stored)
            {
                (await doctor.Actor.ReadAsync<Receipt>($"applications/{application.Id}/receipt", _stop)).Number.ShouldNotBeNullOrEmpty();
                (await doctor.Actor.ReadAsync<MyApplication>($"applications/{application.Id}", _stop)).GroupIds.Count.ShouldBe(1);
            }
        }

        await Applying.RunAsync(stage, _stop);
        acknowledged.ShouldBeSubsetOf(stage.Applications);
        await Playing.DecideAsync(stage, timings, _stop);
        Invariants.Broken(await Conclusion.FactsAsync(stage, _stop)).ShouldBeEmpty();
        (await stage.Cast.Administrator.ReadAllAsync<object>("parked-events", _stop)).ShouldBeEmpty();
    }

    /// <summary>Others are in the middle of theirs when the tenth applicant has sent the last application.</summary>
    private static Task RushUntilKilledAsync(Stage stage, HostProcess host)
    {
        var finished = 0;
        return stage.EachAsync(
            stage.Doctors,
            async (doctor, cancelled) =>
            {
                await Applying.ForAsync(stage, doctor, cancelled);
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
            Password = Administrator.Demo.Password,
        };

    private sealed record MyApplication(Guid Id, IReadOnlyList<Guid> GroupIds);

    private sealed record Receipt(string Number);
}
