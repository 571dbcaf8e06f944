using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Screening.Tests.Features;

internal sealed class DocumentTests(Engine engine) : PortalTests(engine)
{
    private const int Limit = 10 * 1024 * 1024;

    [Test]
    public async Task Upload_Pdf_IsListedOpenedAndDeleted()
    {
        using var applicant = await World.Applicant();

        var id = await (await World.Upload(applicant, World.Pdf, "Attest Ålesund.pdf")).ShouldBeCreated();

        var listed = (await applicant.Read("cv/documents"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        listed["name"]!.GetValue<string>().ShouldBe("Attest Ålesund.pdf");
        listed["size"]!.GetValue<int>().ShouldBe(World.Pdf.Length);
        var opened = await applicant.Get($"documents/{id}");
        (await opened.Content.ReadAsByteArrayAsync()).ShouldBe(World.Pdf);
        opened.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        opened.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);

        await (await applicant.Delete($"cv/documents/{id}")).ShouldBeNoContent();
        await (await applicant.Get($"documents/{id}")).ShouldBeProblem(HttpStatusCode.NotFound, "document.not-found");
    }

    [TestCase("<html>%PDF-1.7 %%EOF</html>")]
    [TestCase("%PDF-1.7\nno end")]
    [TestCase("")]
    public async Task Upload_NotAPdf_IsRefusedByContent(string content)
    {
        using var applicant = await World.Applicant();

        var answer = await World.Upload(applicant, System.Text.Encoding.ASCII.GetBytes(content));

        ((int)answer.StatusCode).ShouldBeOneOf(400, 422);
        (await applicant.Read("cv/documents"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Test]
    public async Task Upload_AtTheLimitAndOneByteMore_IsTakenAndRefused()
    {
        using var applicant = await World.Applicant();
        var largest = new byte[Limit];
        "%PDF-1.7\n"u8.CopyTo(largest);
        "%%EOF"u8.CopyTo(largest.AsSpan(Limit - 5));

        await (await World.Upload(applicant, largest)).ShouldBeCreated();
        await (await World.Upload(applicant, [.. largest, (byte)'\n'])).ShouldBeProblem(
            HttpStatusCode.RequestEntityTooLarge,
            "request.too-large"
        );
    }

    [Test]
    public async Task Upload_OtherMediaTypeOrName_IsRefused()
    {
        using var applicant = await World.Applicant();

        await (await World.Upload(applicant, World.Pdf, type: "text/html")).ShouldHave(HttpStatusCode.UnsupportedMediaType);
        await (await World.Upload(applicant, World.Pdf, name: "../../etc/passwd")).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "screening.document.name"
        );
        await (await World.Upload(applicant, World.Pdf, name: " ")).ShouldHave(HttpStatusCode.UnprocessableEntity);
    }

    [Test]
    public async Task OpenDocument_OfSomebodyElse_IsAbsent()
    {
        using var applicant = await World.Applicant();
        var id = await (await World.Upload(applicant, World.Pdf)).ShouldBeCreated();
        using var other = await World.Applicant();
        using var trust = await World.Person("trust", "helse-bergen");

        await (await other.Get($"documents/{id}")).ShouldBeProblem(HttpStatusCode.NotFound, "document.not-found");
        await (await trust.Get($"documents/{id}")).ShouldBeProblem(HttpStatusCode.NotFound, "document.not-found");
        await (await other.Delete($"cv/documents/{id}")).ShouldBeProblem(HttpStatusCode.NotFound, "document.not-found");
    }
}
