using LisPortal.Kernel.Access;

namespace LisPortal.Kernel.Hosting.Access;

/// <param name="Name">Published name.</param>
/// <param name="Anonymous">Open to those who are not signed in.</param>
/// <param name="Roles">Roles that may call; empty means anybody signed in.</param>
/// <param name="Scope">Scope a machine needs; null closes the operation to machines.</param>
public sealed record AccessPolicy(string Name, bool Anonymous, IReadOnlyList<Role> Roles, string? Scope = null)
{
    public static AccessPolicy Public { get; } = new("public", Anonymous: true, []);
    public static AccessPolicy SignedIn { get; } = new("signed-in", Anonymous: false, []);
    public static AccessPolicy Administrator { get; } = Of("administrator", Role.Administrator);
    public static AccessPolicy Directorate { get; } = Of("directorate", Role.Directorate);
    public static AccessPolicy Trust { get; } = Of("trust", Role.Trust);
    public static AccessPolicy Applicant { get; } = Of("applicant", Role.Applicant);

    /// <summary>Hospitals and municipalities, which employ.</summary>
    public static AccessPolicy Employer { get; } = Of("employer", Role.Trust, Role.Municipality, Role.ChiefMunicipalDoctor);

    /// <summary>Employers and the authorities above them, who follow a round without acting in it.</summary>
    public static AccessPolicy Staff { get; } =
        Of(
            "staff",
            Role.Administrator,
            Role.Directorate,
            Role.RegionalAuthority,
            Role.Trust,
            Role.Municipality,
            Role.ChiefMunicipalDoctor,
            Role.CountyGovernor,
            Role.AlisOffice
        );

    /// <summary>The same policy, open also to machines whose token has this scope.</summary>
    public AccessPolicy ForMachines(string scope) => this with { Scope = scope };

    public static AccessPolicy Of(string name, params Role[] roles) => new(name, Anonymous: false, roles);
}
