using System.Net;
using System.Net.Http.Headers;
using LisPortal.Testing;

namespace LisPortal.Architecture.Tests;

/// <summary>What every test through HTTP holds the answers to.</summary>
internal sealed class PublishedErrorsTests
{
    [TestCase("offer.not-found")]
    [TestCase("request.too-many", 429)]
    [TestCase("server.unexpected", 500)]
    [TestCase("planted.unknown", 409, null)]
    public async Task Published_OrOfNoOperation_IsLet(string code, int status = 404, string? operation = "answerOffer") =>
        (await Answer(operation, status, code)).StatusCode.ShouldBe((HttpStatusCode)status);

    [TestCase("planted.unknown")]
    [TestCase("offers.deadline-passed", 422, Description = "Another status")]
    [TestCase("screening.cv.date", Description = "Another operation's")]
    public async Task Unpublished_IsNoticed(string code, int status = 409) => (await Refusal(status, code)).ShouldContain(code);

    [Test]
    public async Task Unpublished_OfAField_IsNoticed() =>
        (await Refusal(409, "offers.deadline-passed", "planted.field")).ShouldContain("planted.field");

    private static async Task<string> Refusal(int status, string code, string? field = null) =>
        (await Assert.ThrowsAsync<ShouldAssertException>(() => Answer("answerOffer", status, code, field)))!.Message;

    private static async Task<HttpResponseMessage> Answer(string? operation, int status, string code, string? field = null)
    {
        var errors = field is null ? Array.Empty<object>() : [new { code = field }];
        var answer = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = JsonContent.Create(new { code, errors }, new MediaTypeHeaderValue("application/problem+json")),
        };
        if (operation is not null)
            answer.Headers.Add(OperationHeader.Name, operation);
        using var client = new HttpClient(new PublishedErrors(new Answering(answer)));
        return await client.GetAsync("http://portal.example/");
    }

    private sealed class Answering(HttpResponseMessage answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(answer);
    }
}
