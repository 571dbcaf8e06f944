using LisPortal.Build.Processes;
using LisPortal.Kernel.Time;
using LisPortal.Simulation.Api;
using LisPortal.Simulation.Input;
using LisPortal.Simulation.Outcome;
using LisPortal.Simulation.People;
using LisPortal.Simulation.Phases;

namespace LisPortal.Simulation.Demo;

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
    private readonly OrganisationUsers _users;
    private readonly string _password;
    private readonly Timings _timings;

    private DemoSeed(Portal portal, OrganisationUsers users, string password)
    {
        _portal = portal;
        _users = users;
        _password = password;
        _timings = new Timings(portal.Times, aloud: false);
    }

    public static async Task<DemoSignIns> RunAsync(Uri address, Account administrator, TimeProvider time, CancellationToken stop)
    {
        using var portal = new Portal(address);
        var users = await OrganisationUsers.AssembleAsync(portal, administrator, MailDomain, administrator.Password, stop);
        var today = OsloTime.DateOf(time.GetUtcNow());
        var seed = new DemoSeed(portal, users, administrator.Password);
        await Steps.RunAsync("Playing the demo's finished round", () => seed.PlayPastAsync(DemoCalendars.Past(today), stop));
        var current = await Steps.RunAsync(
            "Playing its round in progress",
            () => seed.PlayCurrentAsync(DemoCalendars.Current(today), stop)
        );
        await Steps.RunAsync(
            "Preparing its next round",
            () => seed.PrepareComingAsync(DemoCalendars.Coming(today), time.GetUtcNow(), stop)
        );
        await users.Administrator.PutAsync("clock", new { Now = time.GetUtcNow() }, stop);
        return new DemoSignIns(
            administrator.Password,
            [
                new("Administrator", administrator.Email, "users and roles, parked events, audit, clock"),
                .. await new DemoPeople(users, current).InviteAsync(MailDomain, stop),
            ]
        );
    }

    private async Task PlayPastAsync(RoundCalendar calendar, CancellationToken stop)
    {
        var played = RoundOf(calendar, firstApplicant: 1);
        await RoundPlayer.AdvertiseAsync(played, _timings, stop);
        await _timings.PhaseAsync("Registering with CV", () => Registering.RunAsync(played, stop));
        await _timings.PhaseAsync("Applying", () => Applying.RunAsync(played, stop));
        await RoundPlayer.DecideAsync(played, _timings, stop);
    }

    /// <summary>Some have answered the first offers, and of those who accepted some are marked: there is something left for everybody.</summary>
    private async Task<PlayedRound> PlayCurrentAsync(RoundCalendar calendar, CancellationToken stop)
    {
        var played = RoundOf(calendar, firstApplicant: 1 + Applicants);
        await RoundPlayer.AdvertiseAsync(played, _timings, stop);
        await _timings.PhaseAsync("Registering with CV", () => Registering.RunAsync(played, stop));
        await _timings.PhaseAsync("Applying", () => Applying.RunAsync(played, stop));
        await _timings.PhaseAsync("Ranking", () => Ranking.RunAsync(played, stop));
        await _timings.PhaseAsync("Releasing the first offers", () => OfferRound.ReleaseAsync(played, calendar.OfferRounds[0], stop));
        var first = calendar.OfferRounds[0].Number;
        var quick = played.Doctors.Where(doctor => played.Random.Chance(PercentAnsweringAtOnce, "answers-at-once", doctor.Number));
        await _timings.PhaseAsync("Answering some", () => OfferRound.AnswerAsync(played, first, quick, stop));
        await _timings.PhaseAsync("Marking some", () => OfferRound.MarkAsync(played, first, stop));
        return played;
    }

    /// <summary>Seats are given out and ads written; the municipalities have yet to approve them.</summary>
    private async Task PrepareComingAsync(RoundCalendar calendar, DateTimeOffset now, CancellationToken stop)
    {
        var played = RoundOf(calendar, firstApplicant: 1 + (2 * Applicants));
        await Planning.RunAsync(played, stop);
        await MakingEmployerAccounts.RunAsync(played, stop);
        await Allocating.RunAsync(played, stop);
        await played.MoveClockAsync(now, stop);
        await Advertising.WriteAsync(played, stop);
    }

    private PlayedRound RoundOf(RoundCalendar calendar, int firstApplicant) =>
        new(
            _portal,
            _users,
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
                Password = _password,
                FirstApplicant = firstApplicant,
            }
        );
}
