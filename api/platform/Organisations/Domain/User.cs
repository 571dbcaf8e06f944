using LisPortal.Kernel.Access;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Organisations.Domain;

/// <summary>
/// Somebody who can sign in. For an applicant <see cref="IdentityUser{TKey}.Id"/> is the person id of every other module,
/// and the name stands in the CV, not here.
/// </summary>
internal sealed class User : IdentityUser<Guid>
{
    private readonly List<UserRole> roles = [];

    /// <summary>Name at work; null for applicants.</summary>
    public string? Name { get; set; }

    public bool Disabled { get; private set; }

    /// <summary>Concurrency token and ETag; advanced by every change an administrator makes.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Base32; shared with an authenticator app. It counts once a first code has been confirmed (<see cref="IdentityUser{TKey}.TwoFactorEnabled"/>).</summary>
    public string? AuthenticatorSecret { get; private set; }

    /// <summary>Time step of the last code that was used: none is good twice.</summary>
    public long LastCodeStep { get; private set; }

    public IReadOnlyList<UserRole> Roles => roles;

    public static User Register(string email, string? name, IEnumerable<RoleAssignment> roles)
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            Email = email,
            Name = name,
        };
        user.roles.AddRange(roles.Select(UserRole.Of));
        return user;
    }

    /// <summary>A role that is kept keeps its row.</summary>
    public void ReplaceRoles(IReadOnlyCollection<RoleAssignment> assignments)
    {
        roles.RemoveAll(held => !assignments.Contains(held.Assignment));
        roles.AddRange(assignments.Where(assignment => roles.All(held => held.Assignment != assignment)).Select(UserRole.Of).ToList());
        Version++;
    }

    public void SetDisabled(bool disabled)
    {
        Disabled = disabled;
        Version++;
        EndSessions();
    }

    /// <summary>Ends every session that the old one opened.</summary>
    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        Version++;
        EndSessions();
    }

    public void BeginAuthenticator(string secret) => (AuthenticatorSecret, LastCodeStep) = (secret, 0);

    /// <summary>From now on a code is asked for; sessions opened without one end.</summary>
    public void ConfirmAuthenticator()
    {
        TwoFactorEnabled = true;
        Version++;
        EndSessions();
    }

    public void RemoveAuthenticator()
    {
        (AuthenticatorSecret, LastCodeStep, TwoFactorEnabled) = (null, 0, false);
        Version++;
        EndSessions();
    }

    /// <returns>False when the code is wrong, too old, or was used before.</returns>
    public bool UseCode(string code, DateTimeOffset systemTime)
    {
        if (
            AuthenticatorSecret is null
            || OneTimeCode.StepOf(code, AuthenticatorSecret, systemTime) is not { } step
            || step <= LastCodeStep
        )
            return false;
        LastCodeStep = step;
        return true;
    }

    private void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");
}
