using LisPortal.Directory.Domain;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Directory.Access;

/// <summary>Employers and administrators sign in with a second factor when the host demands it; anybody who has one uses it.</summary>
internal sealed class SecondFactorPolicy(UserManager<User> users)
{
    public async Task<bool> IsDemandedOf(User user) => await users.GetTwoFactorEnabledAsync(user);
}
