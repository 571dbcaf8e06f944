using LisPortal.Kernel.Access;

namespace LisPortal.Organisations.Domain;

/// <summary>A role held inside an organisation.</summary>
internal sealed class UserRole
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Role Role { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public RoleAssignment Assignment => new(Role, OrganisationId);

    public static UserRole Of(RoleAssignment assignment) => new() { Role = assignment.Role, OrganisationId = assignment.OrganisationId };
}
