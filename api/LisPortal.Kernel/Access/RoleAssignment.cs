namespace LisPortal.Kernel.Access;

/// <summary>A role, and the organisation it is held in.</summary>
/// <param name="Role">What the person or machine acts as.</param>
/// <param name="OrganisationId">Absent only for applicants and administrators.</param>
public sealed record RoleAssignment(Role Role, Guid? OrganisationId);
