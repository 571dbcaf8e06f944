using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>One browser, whose cookie has become another person's while a page of the first is still open.</summary>
internal sealed class OtherPersonTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task Change_FromAPageOfWhoeverWasSignedInBefore_IsRefusedWhateverItChanges()
    {
        using var first = await World.ApplicantWithCv();
        var advertisement = await World.PublishedAdvertisement();
        var page = (await first.Read("session"))["antiForgeryToken"]!.GetValue<string>();
        var email = $"second.{Guid.CreateVersion7():N}@demo.example";
        await first.Register(email);
        await (await first.Put("cv", World.Cv(), version: 0)).ShouldBeOk();

        foreach (
            var (method, path, body) in new (HttpMethod, string, object?)[]
            {
                (HttpMethod.Post, "applications", World.Application(advertisement)),
                (HttpMethod.Put, "cv", World.Cv()),
                (HttpMethod.Delete, "session", null),
            }
        )
        {
            using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
            request.Headers.Add("X-CSRF-Token", page);
            await (await first.Http.SendAsync(request)).ShouldBeProblem(HttpStatusCode.Forbidden, "session.anti-forgery");
        }

        (await first.Get("cv")).Version().ShouldBe(1);
        (await first.Read("session"))["email"]!.GetValue<string>().ShouldBe(email);
    }

    [Test]
    public async Task Change_FromAPageOpenedBeforeTheSamePersonSignedInAgain_IsTaken()
    {
        using var applicant = await World.Applicant();
        var email = $"same.{Guid.CreateVersion7():N}@demo.example";
        await applicant.Register(email);
        var page = (await applicant.Read("session"))["antiForgeryToken"]!.GetValue<string>();
        await applicant.SignIn(email, TestPortal.Password);

        using var request = new HttpRequestMessage(HttpMethod.Put, "cv") { Content = JsonContent.Create(World.Cv()) };
        request.Headers.Add("X-CSRF-Token", page);
        request.Headers.IfMatch.Add((await applicant.Get("cv")).Headers.ETag.ShouldNotBeNull());
        await (await applicant.Http.SendAsync(request)).ShouldBeOk();
    }
}
