using System.Net;
using System.Text;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Organisations.Tests;

internal sealed class PasswordRuleTests(Engine engine) : PortalTests(engine)
{
    [TestCase("aaaaaaaaaaaaaaaa")]
    [TestCase("123456789012")]
    [TestCase("abcdefghijkl")]
    [TestCase("qwertyuiopåa")]
    [TestCase("1q2w3e4r5t6y")]
    [TestCase("passordpassord")]
    [TestCase("Passord12345")]
    [TestCase("P@ssw0rd12345")]
    [TestCase("password2026!")]
    [TestCase("LisPortal2026")]
    [TestCase("Sommer-2026!!")]
    [TestCase("høst2026høst")]
    [TestCase("Sykehus483920")]
    [TestCase("iloveyou1234")]
    [TestCase("VelkommenTilbake1")]
    [TestCase("hei-hei-hei-hei-")]
    public async Task Register_CommonPassword_IsRefusedAtTheField(string password)
    {
        using var visitor = await Portal.Visit();

        var problem = await (await visitor.Post("accounts", new { email = "somebody@clinic.example", password })).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "accounts.password-common"
        );

        problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe("$.password");
    }

    [TestCase("wilhelmina.blom@clinic.example")]
    [TestCase("WilhelminaBlom")]
    [TestCase("wilhelmina.blom2026")]
    [TestCase("clinic.example1")]
    [TestCase("x-wilhelmina.blom@clinic.example-tail of something")]
    public async Task Register_OwnAddressAsPassword_IsRefusedAtTheField(string password)
    {
        using var visitor = await Portal.Visit();

        await (await visitor.Post("accounts", new { email = "Wilhelmina.Blom@clinic.example", password })).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "accounts.password-own-address"
        );
    }

    [TestCase("korrekt hest batteri stift")]
    [TestCase("mandag kaffe bergen sommer brann")]
    [TestCase("tre små fisker drømmer")]
    [TestCase("X9v!kQ2#rT7p")]
    [TestCase("爬山看海喝茶读书听雨写字")]
    public async Task Register_UnlikelyPassword_IsTaken(string password)
    {
        using var visitor = await Portal.Visit();

        await (await visitor.Post("accounts", new { email = $"{Guid.NewGuid():N}@test.example", password })).ShouldBeOk();
    }

    [Test]
    public async Task SignIn_SamePasswordComposedOtherwise_IsTheSame()
    {
        const string password = "blåbærsyltetøy på café";
        using var visitor = await Portal.Visit();
        var email = $"{Guid.NewGuid():N}@test.example";
        await visitor.Register(email, password.Normalize(NormalizationForm.FormD));

        using var elsewhere = await Portal.Visit();

        await elsewhere.SignIn(email, password.Normalize(NormalizationForm.FormC));
    }
}
