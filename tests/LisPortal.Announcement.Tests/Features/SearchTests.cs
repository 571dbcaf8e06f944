using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Tests.Features;

internal sealed class SearchTests(Engine engine) : PortalTests(engine)
{
    private Guid _round;
    private Visitor _anybody = null!;

    [OneTimeSetUp]
    public async Task PublishFour()
    {
        _round = await World.AllocatedRound();
        await Approved("Ås og omland", "helse-bergen", new TestGroup(3));
        await Approved("Ørland", "helse-bergen", new TestGroup(1), new TestGroup(1, Specialty: "psychiatry", Name: "Psykiatri"));
        await Approved("Zoo", "helse-fonna", new TestGroup(2, "municipality-0301"));
        await Approved("Ærlig talt", "finnmarkssykehuset", new TestGroup(2, "municipality-5603"));
        await World.DraftAdvertisement(_round);
        await World.Publish(_round);
        _anybody = await Portal.Visit();
    }

    [OneTimeTearDown]
    public void Leave() => _anybody.Dispose();

    [TestCase("", "Zoo,Ærlig talt,Ørland,Ås og omland", TestName = "Norwegian order: æ ø å after z")]
    [TestCase("&sort=-title", "Ås og omland,Ørland,Ærlig talt,Zoo")]
    [TestCase("&sort=employer", "Ærlig talt,Ås og omland,Ørland,Zoo")]
    [TestCase("&sort=-seats", "Ås og omland,Ærlig talt,Ørland,Zoo", TestName = "Ties by reference")]
    [TestCase("&sort=deadline", "Ærlig talt,Ås og omland,Ørland,Zoo")]
    [TestCase("&q=ÆRLIG", "Ærlig talt")]
    [TestCase("&q=oslo fonna", "Zoo", TestName = "Words occur anywhere: place and employer")]
    [TestCase("&kind=combined", "Ørland")]
    [TestCase("&specialty=psychiatry", "Ørland")]
    [TestCase("&specialty=generalPractice", "")]
    [TestCase("&coupling=chosenLater", "")]
    [TestCase("&serviceParts=threePart&sort=-title", "Ås og omland,Ørland,Ærlig talt,Zoo")]
    public async Task Search_R_ANN_12_OnlyPublished_InOrder(string query, string titles)
    {
        var expected = titles.Split(',', StringSplitOptions.RemoveEmptyEntries);

        var page = await _anybody.Read($"advertisements?roundId={_round}&total=true{query}");
        Titles(page).ShouldBe(expected);
        page["total"]!.GetValue<int>().ShouldBe(expected.Length);

        var (paged, after) = (new List<string>(), "");
        do
        {
            var one = await _anybody.Read($"advertisements?roundId={_round}&limit=1{query}{after}");
            paged.AddRange(Titles(one));
            after = one["next"] is { } next ? $"&after={next}" : "";
        } while (after.Length > 0);
        paged.ShouldBe(expected); // Page by page the same.
    }

    [Test]
    public async Task Search_ByPlaceAndEmployer_FindsWhatNamesThem()
    {
        (await Search($"regionId={await World.Organisation("vest")}")).ShouldBe(["Zoo", "Ørland", "Ås og omland"]);
        (await Search($"employerId={await World.Organisation("helse-fonna")}")).ShouldBe(["Zoo"]);
        (await Search($"municipalityId={await World.Organisation("municipality-5603")}")).ShouldBe(["Ærlig talt"]);
        (await Search($"countyId={await World.Organisation("county-46")}")).ShouldBe(["Ørland", "Ås og omland"]);
    }

    [TestCase("kind=bound", HttpStatusCode.BadRequest)]
    [TestCase("kind=1", HttpStatusCode.BadRequest)]
    [TestCase("sort=id", HttpStatusCode.UnprocessableEntity)]
    [TestCase("limit=many", HttpStatusCode.BadRequest)]
    public async Task Search_WrongParameter_IsRefused(string query, HttpStatusCode status) =>
        await (await _anybody.Get($"advertisements?{query}")).ShouldHave(status);

    [Test]
    public async Task Search_CursorOfNobody_StartsAtTheFirstPage() => (await Search("after=bm9ib2R5&sort=title")).Count.ShouldBe(4);

    [Test]
    public async Task RoundPublished_IsAnnouncedOnce_WithWhatBecamePublic()
    {
        await Portal.Settle();
        await Portal.Settle();
        await using var scope = Portal.Services.CreateAsyncScope();

        var told = await scope
            .ServiceProvider.GetRequiredService<KernelContext>()
            .Set<OutboxMessage>()
            .Where(message => message.Name == "announcement.round-published.v1" && message.Payload.Contains(_round.ToString()))
            .ToListAsync();

        var payload = JsonNode.Parse(told.ShouldHaveSingleItem().Payload)!;
        payload["advertisements"]!.GetValue<int>().ShouldBe(4);
        payload["seats"]!.GetValue<int>().ShouldBe(9);
    }

    [Test]
    public async Task Contracts_AnswerOtherModules()
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Kernel.Access.RequestContext>().Begin(Kernel.Access.Caller.System, Portal.Now, "test");
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var all = await mediator.Send(new AskAdvertisementsOfRound(_round));
        all.Count.ShouldBe(4);
        all.ShouldAllBe(advertisement => advertisement.Published);
        var combined = all.Single(advertisement => advertisement.Title == "Ørland");
        combined.Groups.Select(group => group.Kind).ShouldBe([PositionKind.Ordinary, PositionKind.Combined]);
        combined.Groups[1].LaterEmployerId.ShouldBe(await World.Organisation("helse-bergen"));
        combined.Questions.ShouldHaveSingleItem().Kind.ShouldBe(QuestionKind.YesNo);
        (await mediator.Send(new AskAdvertisementOfGroup(combined.Groups[1].Id)))!.Id.ShouldBe(combined.Id);
        (await mediator.Send(new AskAdvertisement(Guid.NewGuid()))).ShouldBeNull();
    }

    private async Task Approved(string title, string employer, params TestGroup[] groups)
    {
        var trust = await World.EmployerPerson("trust", employer);
        var body = await World.Advertisement(_round, employer, groups);
        body["title"] = title;
        var id = await (await trust.Post("advertisements", body)).ShouldBeCreated();
        await World.Approve(
            new TestAdvertisement(id, _round, employer, [.. groups.Select(group => group.Municipality).Distinct()], [], [])
        );
    }

    private async Task<IReadOnlyList<string>> Search(string query) =>
        Titles(await _anybody.Read($"advertisements?roundId={_round}&{query}"));

    private static List<string> Titles(JsonNode page) => [.. page["items"]!.AsArray().Select(row => row!["title"]!.GetValue<string>())];
}
