using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Kernel.Tests.Mechanisms;

internal sealed class HttpTextTests(Engine engine) : PortalTests(engine)
{
    [TestCase("organisations?q=%00")]
    [TestCase("organisations?code=a%01b")]
    [TestCase("organisations?%00=1")]
    [TestCase("policies?key=%7f")]
    public async Task Get_ControlCharacterInTheAddress_IsMalformed(string path)
    {
        using var anybody = await Portal.Visit();

        await (await anybody.Get(path)).ShouldBeProblem(HttpStatusCode.BadRequest, "request.malformed");
    }

    [TestCase("""{"Name":"a\u0000","Code":"b"}""")]
    [TestCase("""{"Name":null,"Code":"b"}""")]
    [TestCase("""{}""")]
    [TestCase("""[1]""")]
    public async Task Get_ForgedCursor_StartsAtTheFirstPage(string cursor)
    {
        using var anybody = await Portal.Visit();

        var page = await anybody.Read(
            $"organisations?limit=1&after={System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(cursor))}"
        );

        page["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Test]
    public async Task Post_TabInTheKey_IsOrdinaryText()
    {
        using var directorate = await World.Directorate();

        var answer = await directorate.Post("rounds", World.Autumn(Portal.Now.Year + 1), key: "a\tb");

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
    }
}
