using System.Reflection;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Tasks;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.SqlServer.Tests;

/// <summary>
/// Every handler is run as every role with arguments for everything it takes; each statement it would have sent to SQL Server
/// is read by SQL Server's grammar. What a handler makes of the invented answers does not matter.
/// </summary>
internal sealed class QueryTests
{
    private static readonly DateTimeOffset Now = new(2018, 9, 10, 0, 0, 0, TimeSpan.Zero);

    /// <summary>They judge their content before they ask anything, and invented content is refused; the tests on the running engines reach their queries.</summary>
    private static readonly string[] ContentFirst =
    [
        "Organisations.CreateApiClient+Handler",
        "Announcement.CreateAdvertisement+Handler",
        "Screening.Documents.UploadDocument+Handler",
        "Screening.Cvs.SaveCv+Handler",
    ];

    [Test]
    public async Task Queries_OfEveryHandler_AreTSql()
    {
        await using var house = new WholeHouse();
        var (wrong, covered, silent, statements) = (new List<string>(), new List<string>(), new List<string>(), 0);

        foreach (var work in house.Handlers)
        {
            var sent = new List<string>();
            foreach (var caller in Callers())
            {
                if (await Run(house, work, caller) is { } untranslatable)
                    wrong.Add($"{work}: {untranslatable}");
                sent.AddRange(house.Server.Take());
            }
            wrong.AddRange(sent.Distinct().SelectMany(text => TSql.Errors(text).Select(error => $"{work}: {error}\n{text}")));
            statements += sent.Distinct().Count();
            (sent.Count > 0 ? covered : silent).Add($"{work}: {sent.Distinct().Count()}");
        }

        TestContext.Out.WriteLine(
            $"{statements} statements of {covered.Count} handlers\n  {string.Join("\n  ", covered)}\nNo statement from:\n  {string.Join("\n  ", silent)}"
        );
        wrong.Distinct().ShouldBeEmpty();
        silent
            .Where(line => !ContentFirst.Any(name => line.StartsWith($"{name}:", StringComparison.Ordinal)) && AsksTheDatabase(house, line))
            .ShouldBeEmpty("These take a context and yet no statement of theirs was seen.");
    }

    [Test]
    public void Planted_TextThatIsNoTSql_IsNoticed() => TSql.Errors("SELECT a FROM b LIMIT 1").ShouldNotBeEmpty();

    [Test]
    public void Planted_QueryWithoutTranslation_IsNoticed()
    {
        var builder = new DbContextOptionsBuilder<KernelContext>();
        builder.UseEngine(new DatabaseOptions { Engine = Engine.SqlServer, Connection = "Server=nowhere.invalid" });
        using var context = new KernelContext(builder.Options, new RequestContext());

        var thrown = Should.Throw<InvalidOperationException>(() =>
            context.Set<AuditRow>().Where(row => IsOdd(row.Operation)).ToQueryString()
        );

        Untranslatable(thrown).ShouldNotBeNull();
    }

    private static bool IsOdd(string text) => text.Length % 2 == 1;

    private static bool AsksTheDatabase(WholeHouse house, string line)
    {
        var work = house.Handlers.Single(one => line.StartsWith($"{one}:", StringComparison.Ordinal));
        return work
            .Handler.GetConstructors()
            .SelectMany(made => made.GetParameters())
            .Any(parameter => parameter.ParameterType.IsAssignableTo(typeof(ModuleContext)));
    }

    /// <summary>One of each role, inside the one organisation.</summary>
    private static IEnumerable<Caller> Callers() =>
        Enum.GetValues<Role>().Select(role => new Caller(OneRow.Id, [new RoleAssignment(role, OneRow.Id)], [OneRow.Id]));

    /// <returns>Why a query has no translation; null when all have, whatever else went wrong.</returns>
    private static async Task<string?> Run(WholeHouse house, Work work, Caller caller)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var scope = house.Services.CreateAsyncScope();
        var request = scope.ServiceProvider.GetRequiredService<RequestContext>();
        request.Begin(caller, Now, "test");
        try
        {
            var handler = scope.ServiceProvider.GetServices(work.Service).First(service => service!.GetType() == work.Handler)!;
            switch (handler)
            {
                case IDueWork due:
                    await due.Run(Now, timeout.Token);
                    break;
                case ITaskSource source:
                    await source.For(request, timeout.Token);
                    break;
                default:
                    await Handle(handler, work, scope.ServiceProvider, timeout.Token);
                    break;
            }
        }
        catch (Exception fault)
        {
            return Untranslatable(fault);
        }
        return null;
    }

    private static async Task Handle(object handler, Work work, IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (
            var face in work
                .Handler.GetInterfaces()
                .Where(face =>
                    face.IsGenericType && face.Name.EndsWith("Handler`1", StringComparison.Ordinal)
                    || face.Name.EndsWith("Handler`2", StringComparison.Ordinal)
                )
        )
        {
            if (work.Service.IsGenericType && face != work.Service)
                continue;
            var message = Example.Of(face.GenericTypeArguments[0])!;
            await (Task)
                face.GetMethod("Handle")!.Invoke(handler, BindingFlags.DoNotWrapExceptions, null, [message, cancellationToken], null)!;
            foreach (var context in services.GetServices<KernelContext>().Cast<ModuleContext>().Concat(ContextsOf(work.Handler, services)))
                await context.SaveChangesAsync(cancellationToken);
        }
    }

    private static IEnumerable<ModuleContext> ContextsOf(Type handler, IServiceProvider services) =>
        handler
            .GetConstructors()
            .SelectMany(made => made.GetParameters())
            .Where(parameter => parameter.ParameterType.IsAssignableTo(typeof(ModuleContext)))
            .Select(parameter => (ModuleContext)services.GetRequiredService(parameter.ParameterType));

    private static string? Untranslatable(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (
                cause.Message.Contains("could not be translated", StringComparison.Ordinal)
                || cause.Message.Contains("Translation of", StringComparison.Ordinal)
            )
                return cause.Message;
        }
        return null;
    }
}
