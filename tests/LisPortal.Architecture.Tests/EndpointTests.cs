using LisPortal.Architecture.Tests.Rules;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Testing;

namespace LisPortal.Architecture.Tests;

internal sealed class EndpointTests
{
    private TestPortal _portal = null!;
    private IReadOnlyList<Endpoint> _endpoints = null!;

    [OneTimeSetUp]
    public async Task StartPortal()
    {
        _portal = await TestPortal.Start(Engine.Sqlite);
        _endpoints =
        [
            .. _portal
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)),
        ];
    }

    [OneTimeTearDown]
    public async Task StopPortal() => await _portal.DisposeAsync();

    [Test]
    public void Endpoints_DeclareWhoMayCallThem()
    {
        _endpoints.Count.ShouldBeGreaterThan(30);
        EndpointRules.WithoutAccessRule(_endpoints).ShouldBeEmpty();
        EndpointRules.WithUnknownScope(_endpoints).ShouldBeEmpty();
    }

    [Test]
    public void Endpoints_HaveOperationIdsOfTheirOwn()
    {
        EndpointRules.WithoutOperationId(_endpoints).ShouldBeEmpty();
        EndpointRules.SharingAnOperationId(_endpoints).ShouldBeEmpty();
    }

    [Test]
    public void Endpoints_LeaveTheDatabaseToHandlers() => EndpointRules.TouchingTheDatabase(_endpoints).ShouldBeEmpty();

    [Test]
    public void Readings_WithASecret_SayThatTheyAreNotToBeCompressed() => EndpointRules.CompressingASecret(_endpoints).ShouldBeEmpty();

    [Test]
    public void Planted_Endpoints_AreNoticed()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/nothing-declared", () => "");
        app.MapGet("/touching", ([Microsoft.AspNetCore.Mvc.FromServices] KernelContext kernel) => kernel.ToString())
            .Named("same", "")
            .WithAccess(AccessPolicy.Public.ForMachines("wrong"), RowRule.None);
        app.MapGet("/again", () => "").Named("same", "").WithAccess(AccessPolicy.Public, RowRule.None);
        app.MapGet("/telling", () => "").Produces<PlantedSecret>();
        app.MapGet("/telling-and-saying-so", () => "").Produces<PlantedSecret>().AnswersSecret();
        app.MapPost("/changing", () => "").Produces<PlantedSecret>();
        var endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).ToList();

        EndpointRules.CompressingASecret(endpoints).Single().ShouldEndWith("/telling");
        endpoints.RemoveAll(endpoint => endpoint.DisplayName!.Contains("telling", StringComparison.Ordinal));
        endpoints.RemoveAll(endpoint => endpoint.DisplayName!.Contains("changing", StringComparison.Ordinal));

        EndpointRules.WithoutAccessRule(endpoints).Single().ShouldContain("nothing-declared");
        EndpointRules.WithoutOperationId(endpoints).Single().ShouldContain("nothing-declared");
        EndpointRules.WithUnknownScope(endpoints).Single().ShouldContain("touching");
        EndpointRules.TouchingTheDatabase(endpoints).Single().ShouldContain("touching");
        EndpointRules.SharingAnOperationId(endpoints).ShouldBe(["same"]);
    }

    private sealed record PlantedSecret(IReadOnlyList<PlantedPart> Parts);

    private sealed record PlantedPart(string AccessToken);
}
