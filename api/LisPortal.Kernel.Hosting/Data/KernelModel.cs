using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>The tables every module's context shares, so that they are written in the module's own transaction.</summary>
public static class KernelModel
{
    public const string Schema = "kernel";

    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<OutboxMessage>(outbox =>
        {
            outbox.Property(message => message.Name).HasMaxLength(120);
            outbox.Property(message => message.Payload).HasMaxLength(-1); // As long as an event needs to be.
            outbox.HasIndex(message => message.Position).IsUnique();
            outbox.HasIndex(message => message.ShownPosition).IsUnique();
            outbox.HasIndex(message => new { message.DeliveredAt, message.Position });
        });
        builder.Entity<FeedEntry>(feed => feed.HasKey(entry => new { entry.OrganisationId, entry.Position }));
        builder.Entity<HeldEvent>(held =>
        {
            held.HasKey(row => row.EventId);
            held.Property(row => row.EventName).HasMaxLength(120);
            held.HasIndex(row => new
            {
                row.RoundId,
                row.From,
                row.Position,
            });
            held.HasIndex(row => row.About);
        });
        builder.Entity<FeedNumbers>(numbers =>
        {
            numbers.Property(row => row.Id).ValueGeneratedNever();
            numbers.Property(row => row.Last).IsConcurrencyToken();
        });
        builder.Entity<InboxEntry>(inbox =>
        {
            inbox.HasKey(entry => new { entry.EventId, entry.Handler });
            inbox.Property(entry => entry.Handler).HasMaxLength(200);
        });
        builder.Entity<ParkedEvent>(parked =>
        {
            parked.Property(row => row.EventName).HasMaxLength(120);
            parked.Property(row => row.Handler).HasMaxLength(200);
            parked.Property(row => row.Error).HasMaxLength(1000);
            parked.HasIndex(row => new { row.EventId, row.Handler }).IsUnique().Raced();
        });
        builder.Entity<AuditRow>(audit =>
        {
            audit.Property(row => row.Operation).HasMaxLength(120);
            audit.Property(row => row.SubjectType).HasMaxLength(80);
            audit.Property(row => row.Reason).HasMaxLength(1000);
            audit.Property(row => row.Hash).HasMaxLength(64);
            audit.HasIndex(row => row.Position).IsUnique();
            audit.HasIndex(row => row.SubjectId);
        });
        builder.Entity<IdempotencyRecord>(record =>
        {
            record
                .HasKey(row => new
                {
                    row.UserId,
                    row.Operation,
                    row.Key,
                })
                .Raced();
            record.Property(row => row.Operation).HasMaxLength(120);
            record.Property(row => row.Key).HasMaxLength(100);
            record.Property(row => row.RequestHash).HasMaxLength(64);
            record.HasIndex(row => row.StoredAt);
        });
        builder.Entity<Lease>(lease =>
        {
            lease.HasKey(row => row.Name);
            lease.Property(row => row.Name).HasMaxLength(40);
        });
        builder.Entity<Turn>(turn => turn.HasKey(row => row.SubjectId).Raced());
        builder.Entity<ClockOffset>(offset => offset.Property(row => row.Id).ValueGeneratedNever());
    }
}
