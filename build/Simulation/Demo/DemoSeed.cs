using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Simulation.Api;
using LisPortal.Build.Simulation.Input;
using LisPortal.Build.Simulation.Outcome;
using LisPortal.Build.Simulation.People;
using LisPortal.Build.Simulation.Phases;

namespace LisPortal.Build.Simulation.Demo;

/// <summary>
/// Plays what the demo begins with, through the API as everybody does: a small round that is over, one whose first offers are being
/// answered today, and the next, whose ads are being written. Then sets the clock to the real time.
/// </summary>
internal sealed class DemoSeed
{
    private const string MailDomain = "demo.example";
    private const int Seed = 2018;
    private const int Applicants = 60;
    private const int ApplicationsEach = 4;
    private const int Clients = 8;
    private const int PercentAnsweringAtOnce = 45;
    private readonly Portal _portal;
    private readonly Cast _cast;
    private readonly Timings _timings;

    private DemoSeed(Portal portal, Cast cast)
    {
        _portal = portal;
        _cast = cast;
        _timings = new Timings(portal.Meter, aloud: false);
    }

    public static async Task<DemoSignIns> RunAsync(HostProcess host, TimeProvider time, CancellationToken stop)
    {
        using var portal = new Portal(host.Address);
        var cast = await Cast.AssembleAsync(portal, host.Settings.Administrator, MailDomain, Administrator.Demo.Password, stop);
        var today = OsloTime.DayOf(time.GetUtcNow());
        var seed = new DemoSeed(portal, cast);
        await Steps.RunAsync("Playing the demo's finished round", () => seed.PlayPastAsync(DemoCalendars.Past(today), stop));
        var current = await Steps.RunAsync(
            "Playing its round in progress",
            () => seed.PlayCurrentAsync(DemoCalendars.Current(today), stop)
        );
        await Steps.RunAsync(
            "Preparing its next round",
            () => seed.PrepareComingAsync(DemoCalendars.Coming(today), time.GetUtcNow(), stop)
        );
        await cast.Administrator.PutAsync("clock", new { Now = time.GetUtcNow() }, stop);
        return new DemoSignIns(
            Administrator.Demo.Password,
            [
                new("Administrator", host.Settings.Administrator.Email, "users and roles, parked events, audit, clock"),
                .. await new DemoPeople(cast, current).InviteAsync(MailDomain, stop),
            ]
        );
    }

    private async Task PlayPastAsync(RoundCalendar calendar, CancellationToken stop)
    {
        var stage = StageOf(calendar, firstApplicant: 1);
        await Playing.AdvertiseAsync(stage, _timings, stop);
        await _timings.PhaseAsync("Registering with CV", () => Registering.RunAsync(stage, stop));
        await _timings.PhaseAsync("Applying", () => Applying.RunAsync(stage, stop));
        await Playing.DecideAsync(stage, _timings, stop);
    }

    /// <summary>Some have answered the first offers, and of those who accepted some are marked: there is something left for everybody.</summary>
    private async Task<Stage> PlayCurrentAsync(RoundCalendar calendar, CancellationToken stop)
    {
        var stage = StageOf(calendar, firstApplicant: 1 + Applicants);
        await Playing.AdvertiseAsync(stage, _timings, stop);
        await _timings.PhaseAsync("Registering with CV", () => Registering.RunAsync(stage, stop));
        await _timings.PhaseAsync("Applying", () => Applying.RunAsync(stage, stop));
        await _timings.PhaseAsync("Ranking", () => Ranking.RunAsync(stage, stop));
        await _timings.PhaseAsync("Releasing the first offers", () => OfferRound.ReleaseAsync(stage, calendar.OfferRounds[0], stop));
        var first = calendar.OfferRounds[0].Number;
        var quick = stage.Doctors.Where(doctor => stage.Choices.Chance(PercentAnsweringAtOnce, "answers-at-once", doctor.Number));
        await _timings.PhaseAsync("Answering some", () => OfferRound.AnswerAsync(stage, first, quick, stop));
        await _timings.PhaseAsync("Marking some", () => OfferRound.MarkAsync(stage, first, stop));
        return stage;
    }

    /// <summary>Seats are given out and ads written; the municipalities have yet to approve them.</summary>
    private async Task PrepareComingAsync(RoundCalendar calendar, DateTimeOffset now, CancellationToken stop)
    {
        var stage = StageOf(calendar, firstApplicant: 1 + (2 * Applicants));
        await Planning.RunAsync(stage, stop);
        await Hiring.RunAsync(stage, stop);
        await Allocating.RunAsync(stage, stop);
        await stage.MoveClockAsync(now, stop);
        await Advertising.WriteAsync(stage, stop);
    }

    private Stage StageOf(RoundCalendar calendar, int firstApplicant) =>
        new(
            _portal,
            _cast,
            new Scenario(
                AdsFile.Read(BuiltIn.DemoAds),
                CalendarFile.Of(calendar),
                CountryMix.Read(BuiltIn.ApplicantsByRound, CountryMix.Autumn2017),
                Applicants,
                ApplicationsEach,
                Clients,
                Seed
            )
            {
                Code = calendar.Code,
                MailDomain = MailDomain,
                Password = Administrator.Demo.Password,
                FirstApplicant = firstApplicant,
            }
        );
}
