using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.__Name__.Tests.Features;

internal sealed class List__Name__ExamplesTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task ListExamples_BeforeAnyIsMade_IsEmpty()
    {
        var administrator = await World.Administrator();

        (await administrator.Read("__kebab-name__/examples"))["items"]!.AsArray().ShouldBeEmpty();
    }
}
