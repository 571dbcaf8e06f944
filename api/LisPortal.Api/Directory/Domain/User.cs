using LisPortal.Kernel.Access;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Directory.Domain;

/// <summary>
/// Somebody who can sign in. For an applicant <see cref="IdentityUser{TKey}.Id"/> is the person id of every other module,
/// and the name stands in the CV, not here.
/// </summary>
internal sealed class User : IdentityUser<Guid>
{
    private readonly List<UserRole> roles = [];

    /// <summary>Name at work; null for applicants.</summary>
    public string? Name { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Concurrency token and ETag; advanced by every change of roles.</summary>
    public int Version { get; set; } = 1;

    public IReadOnlyList<UserRole> Roles => roles;

    public static User Register(string email, string? name, IEnumerable<RoleAssignment> roles)
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            Email = email,
            Name = name,
            LockoutEnabled = true,
        };
        user.roles.AddRange(roles.Select(UserRole.Of));
        return user;
    }

    public void ReplaceRoles(IEnumerable<RoleAssignment> assignments)
    {
        roles.Clear();
        roles.AddRange(assignments.Select(UserRole.Of));
        Version++;
    }
}

/// <summary>A role held inside an organisation.</summary>
internal sealed class UserRole
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Role Role { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public static UserRole Of(RoleAssignment assignment) => new() { Role = assignment.Role, OrganisationId = assignment.OrganisationId };
}
