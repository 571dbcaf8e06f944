using System.Reflection;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Tasks;
using LisPortal.Testing;

namespace LisPortal.Architecture.Tests;

internal sealed class TaskTests
{
    [Test]
    public async Task TaskSources_DeclareEveryKindTheyHave_OnceEach()
    {
        await using var portal = await TestPortal.Start(Engine.Sqlite);
        await using var scope = portal.Services.CreateAsyncScope();
        var sources = scope.ServiceProvider.GetServices<ITaskSource>().ToList();

        sources.Count.ShouldBeGreaterThan(3);
        foreach (var source in sources)
        {
            var held = source
                .GetType()
                .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => field.FieldType == typeof(TaskKind))
                .Select(field => (TaskKind)field.GetValue(null)!);
            source.Kinds.ShouldBe(held, ignoreOrder: true, source.GetType().Name);
        }
        sources.SelectMany(source => source.Kinds).Select(kind => kind.Code).ShouldBeUnique();
    }
}
