using LisPortal.Simulation.Api;
using LisPortal.Simulation.People;

namespace LisPortal.Simulation.Phases;

/// <summary>Each trust writes its ads; it and every municipality named approve them, which claims the seats (R-ANN-10, R-ALL-12).</summary>
internal static class Advertising
{
    private static readonly TimeSpan _beforeReady = TimeSpan.FromDays(14);
    private static readonly string[] _questions = ["Har du førerkort klasse B?"];

    public static async Task RunAsync(PlayedRound played, CancellationToken stop)
    {
        // Moving the clock answers when everybody knows of their seats.
        await played.MoveClockAsync(played.Calendar.AdsReadyAt - _beforeReady, stop);
        await WriteAsync(played, stop);
        await ByTrustAsync(played, ApproveAsync, stop);
    }

    public static Task WriteAsync(PlayedRound played, CancellationToken stop) => ByTrustAsync(played, WriteAsync, stop);

    /// <summary>A trust's ads are numbered as they are written: one after the other, in the order of the file.</summary>
    private static Task ByTrustAsync(
        PlayedRound played,
        Func<PlayedRound, Advertisement, CancellationToken, Task> act,
        CancellationToken stop
    ) =>
        played.EachAsync(
            played.Advertisements.GroupBy(ad => ad.Trust.Id),
            async (ads, cancelled) =>
            {
                foreach (var ad in ads)
                {
                    await Refusable(played, ad, () => act(played, ad, cancelled));
                }
            },
            stop
        );

    private static async Task WriteAsync(PlayedRound played, Advertisement ad, CancellationToken stop)
    {
        var trust = played.Users[ad.Trust];
        ad.Id = await trust.CreateAsync("advertisements", Text(played, ad), stop);
        var written = await trust.ReadAsync<Written>($"advertisements/{ad.Id}", stop);
        ad.GroupId = written.Groups.Single().Id;
        ad.QuestionIds = [.. written.Questions.Select(question => question.Id)];
        ad.Revision = written.Revision;
    }

    private static async Task ApproveAsync(PlayedRound played, Advertisement ad, CancellationToken stop)
    {
        foreach (var party in ad.Municipalities.Prepend(ad.Trust))
        {
            await played.Users[party].PostAsync($"advertisements/{ad.Id}/approvals", new { OrganisationId = party.Id, ad.Revision }, stop);
        }
    }

    private static object Text(PlayedRound played, Advertisement ad) =>
        new
        {
            played.RoundId,
            EmployerId = ad.Trust.Id,
            Title = ad.Row.Name,
            ServiceParts = played.Random.Chance(70, "service-parts", ad.Row.Row) ? "threePart" : "twoPart",
            Coupling = ad.Municipalities.Count == 1 ? "fixed" : "chosenLater",
            Description = $"Tolv måneder ved {ad.Trust.Name}, deretter seks måneder i {string.Join(" eller ", ad.Municipalities.Select(municipality => municipality.Name))}. Stillingene er utdanningsstillinger.",
            CriteriaText = "Tjeneste som lege, annet helsearbeid, forskning, kurs og verv teller etter det publiserte poengskjemaet.",
            PersonalSuitabilityText = "Samarbeid, kommunikasjon og evne til å arbeide selvstendig, vurdert i intervju.",
            RequiredDocuments = "Vitnemål, autorisasjon og attester.",
            Contact = new
            {
                Function = "LIS-koordinator",
                Email = $"lis1@{ad.Trust.Code}.example",
                Phone = "+47 00 00 00 00",
            },
            Groups = new[]
            {
                new
                {
                    ad.Row.Name,
                    Kind = "ordinary",
                    Seats = ad.Row.AdvertisedSeats,
                    MunicipalityIds = ad.Municipalities.Select(municipality => municipality.Id),
                },
            },
            Questions = _questions.Select(text => new { Kind = "yesNo", Text = text }),
        };

    private static async Task Refusable(PlayedRound played, Advertisement ad, Func<Task> ask)
    {
        try
        {
            await ask();
        }
        catch (Problem problem) when ((int)problem.Status is 409 or 422)
        {
            throw InputErrors.Row(played.Scenario.Ads, ad.Row, problem);
        }
    }

    private sealed record Written(int Revision, IReadOnlyList<Part> Groups, IReadOnlyList<Part> Questions);

    private sealed record Part(Guid Id);
}
