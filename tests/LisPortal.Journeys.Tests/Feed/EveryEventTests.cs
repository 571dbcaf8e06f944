using System.Reflection;
using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Journeys.Tests.Feed;

/// <summary>Every event there is, made up and put where modules put theirs: who is told of it, and not before when.</summary>
internal sealed class EveryEventTests(Engine engine) : PortalTests(engine)
{
    private static readonly string[] Organisations = ["helse-bergen", "helse-fonna", "municipality-4601", "municipality-1106"];

    [Test]
    public async Task EveryEvent_ReachesTheDeclaredOrganisationsOnly_AndNotBeforeItsMoment()
    {
        var round = await World.AllocatedRound();
        var machines = new List<(Guid Organisation, Visitor Machine)>();
        foreach (var code in Organisations)
            machines.Add((await World.Organisation(code), await World.Machine(code, "events:read")));
        List<(Type Type, Guid Id, IReadOnlyList<Guid> Told)> published = [];
        foreach (var type in EventName.All.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var happened = MadeUp(type, round, machines.ConvertAll(pair => pair.Organisation));
            published.Add((type, await Publish(happened), Declared(happened)));
        }

        var calendar = await World.Calendar(round);
        var (publication, deadline) = (At("publishedAt"), At("applicationDeadline"));
        await Portal.Settle();
        await ToldShouldBe(Moment.AtOnce);
        await Portal.StopAt(publication.AddMilliseconds(-1));
        await ToldShouldBe(Moment.AtOnce);
        await Portal.StopAt(publication);
        await ToldShouldBe(Moment.AtOnce, Moment.Publication);
        await Portal.StopAt(deadline);
        await ToldShouldBe(Moment.AtOnce, Moment.Publication);
        await World.CloseApplications(round);
        await ToldShouldBe(Moment.AtOnce, Moment.Publication, Moment.ApplicationDeadline);

        DateTimeOffset At(string step) => calendar[step]!.GetValue<DateTimeOffset>();

        async Task ToldShouldBe(params Moment[] reached)
        {
            foreach (var (organisation, machine) in machines)
            {
                var told = (await machine.Read("events?limit=500"))["items"]!
                    .AsArray()
                    .Select(item => item!["id"]!.GetValue<Guid>())
                    .ToList();
                foreach (var (type, id, organisations) in published)
                {
                    var from = type.GetCustomAttribute<SeenByAttribute>()!.From;
                    told.Count(known => known == id)
                        .ShouldBe(
                            organisations.Contains(organisation) && reached.Contains(from) ? 1 : 0,
                            $"{type.Name} when {reached[^1]}"
                        );
                }
            }
        }
    }

    private static IReadOnlyList<Guid> Declared(IEvent happened) =>
        [
            .. happened
                .GetType()
                .GetCustomAttribute<SeenByAttribute>()!
                .Organisations.Select(name => (Guid)happened.GetType().GetProperty(name)!.GetValue(happened)!),
        ];

    /// <summary>Invented ids but for the round and the organisations; every organisation it names is another one.</summary>
    private static IEvent MadeUp(Type type, Guid round, IReadOnlyList<Guid> organisations)
    {
        var next = 0;
        var arguments = type.GetConstructors()
            .MaxBy(constructor => constructor.GetParameters().Length)!
            .GetParameters()
            .Select(parameter => Value(parameter.Name!, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType));
        return (IEvent)Activator.CreateInstance(type, [.. arguments])!;

        object Value(string name, Type of) =>
            of == typeof(Guid) ? Id(name)
            : of == typeof(DateOnly) ? new DateOnly(2019, 3, 1)
            : of == typeof(SeatKind) ? SeatKind.Ordinary
            : of == typeof(SeatCounts) ? SeatCounts.None
            : of == typeof(Specialty) ? Specialty.All[0]
            : of.IsEnum ? Enum.GetValues(of).GetValue(0)!
            : Activator.CreateInstance(of)!;

        Guid Id(string name) =>
            name == "RoundId" ? round
            : name.Contains("Employer", StringComparison.Ordinal) || name.Contains("Municipality", StringComparison.Ordinal)
                ? organisations[next++ % organisations.Count]
            : Guid.CreateVersion7();
    }

    private async Task<Guid> Publish(IEvent happened)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestContext>().Begin(Caller.System, Portal.Now, "test");
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        kernel.Publish(happened);
        var id = kernel.ChangeTracker.Entries<OutboxMessage>().Single().Entity.Id;
        using var turn = await kernel.BeginWrite(CancellationToken.None);
        await kernel.SaveChangesAsync();
        return id;
    }
}
