using System.Text.Json;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// Base of every module's context: its own schema, plus the Kernel's tables so that events, inbox, audit and idempotency
/// are stored in the same transaction as the change itself.
/// </summary>
public abstract class ModuleContext(DbContextOptions options, RequestContext request) : DbContext(options)
{
    public RequestContext Request { get; } = request;

    protected abstract string Schema { get; }

    protected abstract void ConfigureModule(ModelBuilder builder);

    /// <summary>Tells the other modules, once this transaction has committed.</summary>
    public void Publish(IEvent happened) =>
        Set<OutboxMessage>()
            .Add(
                new OutboxMessage
                {
                    Name = EventName.Of(happened.GetType()),
                    Payload = JsonSerializer.Serialize(happened, happened.GetType(), EventJson.Options),
                    OccurredAt = Request.Now,
                }
            );

    /// <summary>
    /// Waits for the turn to write, where the engine has one writer at a time. Commands and reactions have it; what else writes begins
    /// with this, and others wait until it is disposed.
    /// </summary>
    /// <returns>Null on engines that need no turns.</returns>
    public Task<IDisposable?> BeginWrite(CancellationToken cancellationToken) =>
        this.GetService<SqliteGate>().Enter(Database.Engine(), cancellationToken);

    /// <summary>Records who did what to which record, and why. Every command leaves at least one such row.</summary>
    public void Audit(string subjectType, Guid subjectId, string? reason = null) =>
        Set<AuditRow>()
            .Add(
                new AuditRow
                {
                    At = Request.Now,
                    ActorId = Request.Caller.UserId,
                    Operation = Request.Operation,
                    SubjectType = subjectType,
                    SubjectId = subjectId,
                    Reason = reason,
                }
            );

    protected sealed override void OnModelCreating(ModelBuilder builder)
    {
        var engine = Database.Engine();
        builder.AddSchema(engine, Schema, ConfigureModule);
        builder.AddSchema(engine, KernelModel.Schema, KernelModel.Configure);
    }

    protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.AddConventions();

    public sealed override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        AdvanceVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        AdvanceVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    private void AdvanceVersions()
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<Aggregate>().Where(HasChanged).ToList())
            entry.Entity.Version++;
    }

    /// <summary>An aggregate has changed also when only a part of it has: one version for the whole.</summary>
    private static bool HasChanged(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified
        || (
            entry.State is EntityState.Unchanged
            && entry.Navigations.Any(navigation => navigation.IsModified || PartsOf(navigation).Any(HasChanged))
        );

    private static IEnumerable<EntityEntry> PartsOf(NavigationEntry navigation) =>
        navigation switch
        {
            { Metadata.TargetEntityType.ClrType: var target } when target.IsAssignableTo(typeof(Aggregate)) => [],
            ReferenceEntry { TargetEntry: { } part } => [part],
            CollectionEntry { CurrentValue: { } parts } collection => parts
                .Cast<object>()
                .Select(part => collection.FindEntry(part))
                .OfType<EntityEntry>(),
            _ => [],
        };
}
