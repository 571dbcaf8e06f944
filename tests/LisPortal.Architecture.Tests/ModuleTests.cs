using System.Reflection;
using LisPortal.Architecture.Tests.Rules;
using LisPortal.Composition;

namespace LisPortal.Architecture.Tests;

[TestFixtureSource(typeof(House), nameof(House.Modules))]
internal sealed class ModuleTests(Assembly module)
{
    [Test]
    public void References_KernelAndContractsOnly() => AssemblyRules.ReferencesBeyondKernelAndContracts(module).ShouldBeEmpty();

    [Test]
    public void Exports_ItsDoorOnly() => AssemblyRules.ExportsBesidesItsDoor(module).ShouldBeEmpty();

    [Test]
    public void Classes_Sealed() => AssemblyRules.ClassesOpenToInheritance(module).ShouldBeEmpty();

    [Test]
    public void Commands_NotToBeSentByOthers() => AssemblyRules.CommandsOthersCanSend(module).ShouldBeEmpty();

    [Test]
    public void Handlers_KnowNothingOfHttp() => AssemblyRules.HandlersThatKnowHttp(module).ShouldBeEmpty();

    [Test]
    public void Domain_KnowsNothingOfInfrastructure() => AssemblyRules.DomainThatKnowsInfrastructure(module).ShouldBeEmpty();
}

internal sealed class HouseTests
{
    [Test]
    public void Modules_AreTheFolders() => Modules.All.Select(module => module.Name).ShouldBe(House.ModuleFolders, ignoreOrder: true);

    [Test]
    public void Kernel_KnowsNoInfrastructure() => AssemblyRules.InfrastructureReferredTo(typeof(Kernel.Error).Assembly).ShouldBeEmpty();

    [TestCase(typeof(Kernel.Error))]
    [TestCase(typeof(Kernel.Hosting.IModule))]
    public void Kernel_KnowsNoModule(Type part) => AssemblyRules.ThatKnowModules(part.Assembly).ShouldBeEmpty();

    [Test]
    public void Contracts_DefineNoCommands() => AssemblyRules.CommandsOthersCanSend(Contracts.Published.Assembly).ShouldBeEmpty();

    [Test]
    public void Questions_HaveOneAnswerEach() =>
        AssemblyRules.QuestionsWithoutOneAnswer(Contracts.Published.Assembly, House.Modules).ShouldBeEmpty();

    [TestCaseSource(typeof(House), nameof(House.Production))]
    public void Clock_IsReadThroughTheKernelOnly(Assembly assembly) =>
        ClockRule.Violations(File.ReadAllBytes(assembly.Location)).ShouldBeEmpty();
}

/// <summary>Each rule notices a violation made for it.</summary>
internal sealed class PlantedModuleTests
{
    private const string Door =
        "public sealed class PlantedModule : IModule { public string Name => \"\"; public string Schema => \"\"; public void AddServices(IServiceCollection services) { } public void ConfigureModel(ModelBuilder builder) { } }\n";

    [Test]
    public void References_ToAnotherModule_AreNoticed()
    {
        var planted = Planted.Compile(Door + "internal sealed class A { public object Make() => new LisPortal.Offers.OffersModule(); }");

        AssemblyRules.ReferencesBeyondKernelAndContracts(planted).ShouldBe(["LisPortal.Offers"]);
    }

    [Test]
    public void Exports_OfASecondType_AreNoticed() =>
        AssemblyRules.ExportsBesidesItsDoor(Planted.Compile(Door + "public sealed record Leak(int A);")).ShouldContain("Leak");

    [Test]
    public void Exports_OfNothing_AreNoticed() =>
        AssemblyRules.ExportsBesidesItsDoor(Planted.Compile("internal sealed class A;")).ShouldBe(["nothing"]);

    [Test]
    public void Classes_NotSealed_AreNoticed() =>
        AssemblyRules
            .ClassesOpenToInheritance(Planted.Compile("internal class Open; internal class Base; internal sealed class Derived : Base;"))
            .ShouldBe(["Open"]);

    [Test]
    public void Commands_Public_AreNoticed() =>
        AssemblyRules.CommandsOthersCanSend(Planted.Compile("public sealed record Command : ICommand<Done>;")).ShouldBe(["Command"]);

    [Test]
    public void Handlers_WithHttpContext_AreNoticed() =>
        AssemblyRules
            .HandlersThatKnowHttp(
                Planted.Compile(
                    """
                    internal sealed record Query : IRequest<int>;
                    internal sealed class Handler(Microsoft.AspNetCore.Http.IHttpContextAccessor http) : IRequestHandler<Query, int>
                    {
                        public Task<int> Handle(Query query, CancellationToken cancellationToken) => Task.FromResult(http.GetHashCode());
                    }
                    """
                )
            )
            .ShouldBe(["Handler"]);

    [Test]
    public void Domain_WithAContext_IsNoticed() =>
        AssemblyRules
            .DomainThatKnowsInfrastructure(
                Planted.Compile(
                    "namespace LisPortal.Planted.Domain { internal sealed class Rule { public void Judge(DbContext context) { } } }"
                )
            )
            .ShouldBe(["LisPortal.Planted.Domain.Rule"]);

    [Test]
    public void Domain_ThatAsksTheDatabaseInsideAMethod_IsNoticed() =>
        AssemblyRules
            .DomainThatKnowsInfrastructure(
                Planted.Compile(
                    "namespace LisPortal.Planted.Domain { internal static class Rule { public static object Judge(object asked) => ((DbContext)asked).Database; } }"
                )
            )
            .ShouldBe(["LisPortal.Planted.Domain.Rule"]);

    [Test]
    public void Kernel_ThatStores_IsNoticed() =>
        AssemblyRules
            .InfrastructureReferredTo(
                Planted.Compile("internal sealed class A { public object Make(DbContext context) => context.Database; }")
            )
            .ShouldContain("Microsoft.EntityFrameworkCore");

    [Test]
    public void Kernel_ThatAsksAModuleInsideAMethod_IsNoticed() =>
        AssemblyRules
            .ThatKnowModules(
                Planted.Compile(
                    "internal sealed class A { public object Make(Guid round) => new LisPortal.Contracts.Announcement.AskRound(round); }"
                )
            )
            .ShouldBe(["A"]);

    [Test]
    public void Questions_WithNoAnswerTwoOrAnotherName_AreNoticed()
    {
        var planted = Planted.Compile(
            """
            public sealed record AskNobody : IQuestion<int>;
            public sealed record AskTwo : IQuestion<int>;
            public sealed record GetOne : IQuestion<int>;
            public sealed record AskUntyped : IRequest<int>;
            internal sealed class First : IRequestHandler<AskTwo, int>, IRequestHandler<GetOne, int>, IRequestHandler<AskUntyped, int>
            {
                public Task<int> Handle(AskTwo question, CancellationToken cancellationToken) => Task.FromResult(1);
                public Task<int> Handle(GetOne question, CancellationToken cancellationToken) => Task.FromResult(1);
                public Task<int> Handle(AskUntyped question, CancellationToken cancellationToken) => Task.FromResult(1);
            }
            internal sealed class Second : IRequestHandler<AskTwo, int>
            {
                public Task<int> Handle(AskTwo question, CancellationToken cancellationToken) => Task.FromResult(2);
            }
            """
        );

        AssemblyRules
            .QuestionsWithoutOneAnswer(planted, [planted])
            .ShouldBe(["AskNobody", "AskTwo", "GetOne", "AskUntyped"], ignoreOrder: true);
    }

    [TestCase("DateTime.Now")]
    [TestCase("DateTime.UtcNow")]
    [TestCase("DateTime.Today")]
    [TestCase("DateTimeOffset.UtcNow")]
    public void Clock_OfTheMachine_IsNoticed(string reading) =>
        ClockRule.Violations(Planted.Image($"internal sealed class A {{ public object Look() => {reading}; }}")).ShouldHaveSingleItem();
}
