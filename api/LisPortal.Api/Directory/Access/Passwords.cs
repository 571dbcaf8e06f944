using LisPortal.Directory.Data;
using LisPortal.Directory.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Directory.Access;

/// <summary>
/// Hashes and compares passwords before the command that needs it begins: it is slow on purpose, and in a transaction it would
/// keep everybody else from writing to SQLite.
/// </summary>
internal sealed class Passwords(DirectoryContext directory, IPasswordHasher<User> hasher, ILookupNormalizer names, TimeProvider system)
{
    /// <summary>The stored hash that a password was found to fit.</summary>
    /// <param name="Stronger">To be stored in its place, when it was made by an older recipe.</param>
    internal sealed record Match(string Hash, string? Stronger);

    public string Hash(string password) => hasher.HashPassword(new User(), password);

    /// <returns>Null when there is no such account or the password is wrong, which take equally long.</returns>
    public async Task<Match?> Check(string email, string password, CancellationToken cancellationToken)
    {
        var known = names.NormalizeEmail(email);
        var user = await directory.Users.AsNoTracking().SingleOrDefaultAsync(user => user.NormalizedEmail == known, cancellationToken);
        if (user is { PasswordHash: { } hash } && !(user.LockoutEnd > system.GetUtcNow()))
            return hasher.VerifyHashedPassword(user, hash, password) switch
            {
                PasswordVerificationResult.Success => new Match(hash, null),
                PasswordVerificationResult.SuccessRehashNeeded => new Match(hash, Hash(password)),
                _ => null,
            };
        Hash(password);
        return null;
    }
}
