using LisPortal.Kernel;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using LisPortal.Organisations.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Access;

/// <summary>
/// Hashes and compares passwords before the command that needs it begins, and after its input has been found valid: it is slow
/// on purpose, and in a transaction it would keep everybody else from writing to SQLite.
/// </summary>
internal sealed class Passwords(OrganisationsContext context, IPasswordHasher<User> hasher, ILookupNormalizer names, HashGate gate)
{
    /// <summary>The stored hash that a password was found to fit.</summary>
    /// <param name="Stronger">To be stored in its place, when it was made by an older recipe.</param>
    internal sealed record Match(string Hash, string? Stronger);

    /// <param name="Hash">Null for an account that has no password yet.</param>
    internal sealed record Account(Guid Id, string Email, string? Hash);

    /// <summary>An address as accounts are looked up by it.</summary>
    public string NameOf(string email) => names.NormalizeEmail(email);

    public Task<Account?> Find(string email, CancellationToken cancellationToken)
    {
        var known = NameOf(email);
        return context
            .Users.AsNoTracking()
            .Where(user => user.NormalizedEmail == known)
            .Select(user => new Account(user.Id, user.Email!, user.PasswordHash))
            .SingleOrDefaultAsync(cancellationToken);
    }

    public Task<Account?> Find(Guid userId, CancellationToken cancellationToken) =>
        context
            .Users.AsNoTracking()
            .Where(user => user.Id == userId)
            .Select(user => new Account(user.Id, user.Email!, user.PasswordHash))
            .SingleOrDefaultAsync(cancellationToken);

    public async Task<Result<string>> Hash(string password, string network, CancellationToken cancellationToken)
    {
        using var turn = await gate.Enter(network, cancellationToken);
        return turn is null ? AccountErrors.Busy : Hash(password);
    }

    /// <returns>Without a match when there is no such account or the password is wrong, which take equally long.</returns>
    public async Task<Result<Compared>> Check(Account? account, string password, string network, CancellationToken cancellationToken)
    {
        using var turn = await gate.Enter(network, cancellationToken);
        if (turn is null)
            return AccountErrors.Busy;
        if (account is { Hash: { } hash })
            return hasher.VerifyHashedPassword(new User(), hash, PasswordRule.Normalise(password)) switch
            {
                PasswordVerificationResult.Success => new Compared(new Match(hash, null)),
                PasswordVerificationResult.SuccessRehashNeeded => new Compared(new Match(hash, Hash(password))),
                _ => new Compared(null),
            };
        Hash(password);
        return new Compared(null);
    }

    internal sealed record Compared(Match? Match);

    private string Hash(string password) => hasher.HashPassword(new User(), PasswordRule.Normalise(password));
}
