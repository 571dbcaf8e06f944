using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LisPortal.SqlServer.Tests;

/// <summary>Keeps every statement from going anywhere, notes its text, and answers with <see cref="OneRow"/>.</summary>
internal sealed class NoServer(Func<string, string> textOf) : DbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor
{
    private const int MostStatements = 100;
    private readonly List<string> _statements = [];

    /// <summary>The statements since the last call.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (_statements)
        {
            string[] taken = [.. _statements];
            _statements.Clear();
            return taken;
        }
    }

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => new(InterceptionResult.Suppress());

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result
    ) => InterceptionResult<DbTransaction>.SuppressWithResult(new NoTransaction(connection));

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    ) => new(InterceptionResult<DbTransaction>.SuppressWithResult(new NoTransaction(connection)));

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    ) => InterceptionResult<DbDataReader>.SuppressWithResult(new OneRow(Note(command), textOf));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => new(InterceptionResult<DbDataReader>.SuppressWithResult(new OneRow(Note(command), textOf)));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Note(command);
        return new(InterceptionResult<int>.SuppressWithResult(1));
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    )
    {
        Note(command);
        return new(InterceptionResult<object>.SuppressWithResult(1));
    }

    private IReadOnlyList<IReadOnlyList<string>> Note(DbCommand command)
    {
        lock (_statements)
        {
            if (_statements.Count >= MostStatements)
                throw new OperationCanceledException("A loop that one row for ever keeps going has been followed far enough.");
            _statements.Add(command.CommandText);
        }
        return TSql.ResultColumns(command.CommandText);
    }

    private sealed class NoTransaction(DbConnection connection) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

        protected override DbConnection DbConnection => connection;

        public override void Commit() { }

        public override void Rollback() { }
    }
}
