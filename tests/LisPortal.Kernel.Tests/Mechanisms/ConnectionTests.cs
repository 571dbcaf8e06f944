using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Tests.Mechanisms;

/// <summary>One connection for a command and all it asks; and who gets one when there are more who want it.</summary>
internal sealed class ConnectionTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task Contexts_OfOneScope_SeeTheTransactionOfTheFirst()
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var (one, other) = TwoContexts(scope.ServiceProvider);

        await using var transaction = await one.Database.BeginTransactionAsync();
        one.Audit("seen by the other", Guid.Empty);
        await one.SaveChangesAsync();

        (await other.Set<AuditRow>().CountAsync(row => row.SubjectType == "seen by the other")).ShouldBe(1);
    }

    [Test]
    public async Task Contexts_OfOneScope_WriteOnlyInTransactionsOfTheirOwn()
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var (one, other) = TwoContexts(scope.ServiceProvider);
        await using (await one.Database.BeginTransactionAsync())
        {
            other.Audit("never stored", Guid.Empty);
            await Should.ThrowAsync<Exception>(() => other.SaveChangesAsync());
            await Should.ThrowAsync<InvalidOperationException>(() =>
                other.Set<AuditRow>().Where(row => row.SubjectType == "none").ExecuteDeleteAsync()
            );
            await Should.ThrowAsync<InvalidOperationException>(() =>
                scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ChangeSilently())
            );
        }

        await other.SaveChangesAsync();

        (await one.Set<AuditRow>().CountAsync(row => row.SubjectType == "never stored")).ShouldBe(1, "on its own it may");
    }

    [Test]
    public async Task Enter_WhatHasBegun_GoesBeforeWhatArrivesAndIsNotTurnedAway()
    {
        var turns = new ConnectionTurns(1, TimeSpan.FromMilliseconds(200), TimeProvider.System);
        await turns.Enter(hasBegun: false, CancellationToken.None);
        var arriving = turns.Enter(hasBegun: false, CancellationToken.None).AsTask();
        var begun = turns.Enter(hasBegun: true, CancellationToken.None).AsTask();

        turns.Leave();
        await begun;
        await Should.ThrowAsync<DatabaseBusyException>(() => arriving);
        turns.Leave();

        await turns.Enter(hasBegun: false, CancellationToken.None); // The one that gave up has kept no place.
    }

    [Test]
    public async Task Enter_WhoeverLeavesTheQueue_KeepsNoPlace()
    {
        var turns = new ConnectionTurns(1, TimeSpan.FromMinutes(1), TimeProvider.System);
        using var gone = new CancellationTokenSource();
        await turns.Enter(hasBegun: false, CancellationToken.None);
        var waiting = turns.Enter(hasBegun: false, gone.Token).AsTask();

        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        turns.Leave();

        await turns.Enter(hasBegun: false, CancellationToken.None);
    }

    private static (ModuleContext One, ModuleContext Other) TwoContexts(IServiceProvider scope)
    {
        scope.GetRequiredService<RequestContext>().Begin(Caller.System, DateTimeOffset.UnixEpoch, "test");
        ModuleContext[] contexts =
        [
            .. scope.GetRequiredService<ModuleContexts>().All.Select(type => (ModuleContext)scope.GetRequiredService(type)).Take(2),
        ];
        return (contexts[0], contexts[1]);
    }
}
