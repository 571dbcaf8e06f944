using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Tests.Mechanisms;

internal sealed class AuditChainTests(Engine engine) : KernelHostTests(engine)
{
    private AuditSealing Sealing => Host.Services.GetRequiredService<AuditSealing>();

    [Test]
    public async Task Verify_RowsAsWritten_IsIntactAndContinuesAfterEachBatch()
    {
        await WriteRows(3);
        var head = (await Sealing.Verify(CancellationToken.None)).Head;
        await WriteRows(2);

        var chain = await Sealing.Verify(CancellationToken.None);

        chain.FirstBroken.ShouldBeNull();
        chain.Sealed.ShouldBe(5);
        chain.Head.ShouldNotBe(head);
    }

    [Test]
    public async Task Verify_ChangedRow_NamesItsPosition()
    {
        await WriteRows(5);
        await Host.Look(kernel =>
            kernel
                .Set<AuditRow>()
                .Where(row => row.Position == 3)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "nothing to see"))
        );

        (await Sealing.Verify(CancellationToken.None)).FirstBroken.ShouldBe(3);
    }

    [Test]
    public async Task Verify_RemovedRow_ShowsAtTheNextOne()
    {
        await WriteRows(5);
        await Host.Look(kernel => kernel.Set<AuditRow>().Where(row => row.Position == 2).ExecuteDeleteAsync());

        (await Sealing.Verify(CancellationToken.None)).FirstBroken.ShouldBe(3);
    }

    private async Task WriteRows(int count)
    {
        for (var row = 0; row < count; row++)
            await Host.Send(new Take(Guid.NewGuid()));
        (await Sealing.SealBatch(CancellationToken.None)).ShouldBe(count);
    }
}
