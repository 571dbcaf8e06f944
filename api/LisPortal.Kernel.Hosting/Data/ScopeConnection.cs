using System.Data.Common;
using LisPortal.Kernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// The one database connection of a scope. A command, a reaction and the questions they ask other modules share it and its
/// transaction: whoever holds a connection never waits for a second one, which is how a rush would starve the pool. Only the
/// module that began the transaction may write in it.
/// </summary>
internal sealed class ScopeConnection(DatabaseOptions database, ConnectionTurns turns, RequestContext request)
    : IDbConnectionInterceptor,
        IDbTransactionInterceptor,
        IDbCommandInterceptor,
        IAsyncDisposable,
        IDisposable
{
    private bool hasPlace;
    private DbTransaction? transaction;
    private DbContext? writer;

    public DbConnection Connection { get; } = database.NewConnection();

    public bool InTransaction => transaction is not null;

    public async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        await TakePlace(cancellationToken);
        return result;
    }

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        TakePlace(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return result;
    }

    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => GivePlaceBack();

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        GivePlaceBack();
        return Task.CompletedTask;
    }

    public void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) => GivePlaceBack();

    public Task ConnectionFailedAsync(
        DbConnection connection,
        ConnectionErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        GivePlaceBack();
        return Task.CompletedTask;
    }

    public DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        (transaction, writer) = (result, eventData.Context);
        return result;
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection,
        TransactionEndEventData eventData,
        DbTransaction result,
        CancellationToken cancellationToken = default
    ) => new(TransactionStarted(connection, eventData, result));

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Forget();

    public Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Forget();
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Forget();

    public Task TransactionRolledBackAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Forget();
        return Task.CompletedTask;
    }

    public DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (transaction is null || ReferenceEquals(eventData.Context, writer))
            return result;
        if (eventData.CommandSource is not (CommandSource.LinqQuery or CommandSource.FromSqlQuery))
            throw new InvalidOperationException(
                $"{eventData.Context?.GetType().Name} writes inside a transaction of {writer?.GetType().Name}. Effects cross modules by events."
            );
        result.Transaction = transaction;
        return result;
    }

    public void Dispose()
    {
        Connection.Dispose();
        GivePlaceBack();
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        GivePlaceBack();
    }

    private async ValueTask TakePlace(CancellationToken cancellationToken)
    {
        if (hasPlace)
            return;
        await turns.Enter(hasBegun: !request.MayBeTurnedAway, cancellationToken);
        hasPlace = true;
        request.MayBeTurnedAway = false;
    }

    private void GivePlaceBack()
    {
        Forget();
        if (!hasPlace)
            return;
        hasPlace = false;
        turns.Leave();
    }

    private void Forget() => (transaction, writer) = (null, null);
}
