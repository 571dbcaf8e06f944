using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// Lets a command decide on what another module says without that changing before the commit: both sides take the turn of the same
/// thing first, and ask afterwards. Within one module a guarded update or a constraint says it better.
/// </summary>
public static class Turns
{
    /// <summary>From here to the commit others who take the turn of <paramref name="subjectId"/> wait. Ask other modules after it.</summary>
    public static async Task TakeTurn(this ModuleContext context, Guid subjectId, CancellationToken cancellationToken)
    {
        var turns = context.Set<Turn>();
        var taken = await turns
            .Where(turn => turn.SubjectId == subjectId)
            .ExecuteUpdateAsync(set => set.SetProperty(turn => turn.Taken, turn => turn.Taken + 1), cancellationToken);
        if (taken > 0)
            return;
        // Two first ones at once: the key sends one of them round again.
        turns.Add(new Turn { SubjectId = subjectId, Taken = 1 });
        await context.SaveChangesAsync(cancellationToken);
    }
}
