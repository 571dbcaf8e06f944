using LisPortal.Kernel.Hosting.Data;
using LisPortal.Organisations.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Data;

/// <summary>How the module's records map to its schema.</summary>
internal static class OrganisationsModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<Organisation>(organisation =>
        {
            organisation.Property(row => row.Code).HasMaxLength(80);
            organisation.Property(row => row.Name).HasMaxLength(200).Sorted();
            organisation.HasIndex(row => row.Code).IsUnique();
            organisation.HasIndex(row => new { row.Kind, row.ParentId });
        });
        builder.Entity<User>(user =>
        {
            user.Property(row => row.Name).HasMaxLength(200);
            user.Property(row => row.UserName).HasMaxLength(254);
            user.Property(row => row.NormalizedUserName).HasMaxLength(254);
            user.Property(row => row.Email).HasMaxLength(254);
            user.Property(row => row.NormalizedEmail).HasMaxLength(254);
            user.Property(row => row.PasswordHash).HasMaxLength(400);
            user.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
            user.Property(row => row.Version).IsConcurrencyToken();
            user.Property(row => row.AuthenticatorSecret).HasMaxLength(64);
            user.Property(row => row.LastCodeStep).IsConcurrencyToken(); // The same code at the same instant lets one in.
            // No lockout: whoever knows an address could keep its owner out (ADR 6).
            user.Ignore(row => row.AccessFailedCount).Ignore(row => row.LockoutEnabled).Ignore(row => row.LockoutEnd);
            user.HasIndex(row => row.NormalizedUserName).IsUnique().Raced();
            user.HasIndex(row => row.NormalizedEmail).IsUnique().Raced();
            user.HasMany(row => row.Roles).WithOne().HasForeignKey("UserId").OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<UserRole>(role =>
        {
            role.Ignore(row => row.Assignment);
            role.HasIndex("UserId", nameof(UserRole.Role), nameof(UserRole.OrganisationId)).IsUnique().Raced();
        });
        builder.Entity<Session>(session =>
        {
            session.Property(row => row.Stamp).HasMaxLength(64);
            session.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
            session.HasIndex(row => row.EndsAt);
        });
        builder.Entity<SignInLink>(link =>
        {
            link.Property(row => row.TokenHash).HasMaxLength(64);
            link.HasIndex(row => row.TokenHash).IsUnique();
            link.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
            link.HasIndex(row => row.ExpiresAt);
        });
        builder.Entity<IdentityUserClaim<Guid>>(claim => claim.HasOne<User>().WithMany().HasForeignKey(row => row.UserId));
        builder.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.HasKey(row => new { row.LoginProvider, row.ProviderKey });
            login.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
        });
        builder.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.HasKey(row => new
            {
                row.UserId,
                row.LoginProvider,
                row.Name,
            });
            token.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
        });
        builder.Entity<ApiClient>(client =>
        {
            client.Property(row => row.Name).HasMaxLength(100).Sorted();
            client.Property(row => row.SecretHash).HasMaxLength(64);
            client.HasIndex(row => row.Name).IsUnique().Raced();
            client.Property(row => row.Scopes).HasMaxLength(400);
        });
    }
}
