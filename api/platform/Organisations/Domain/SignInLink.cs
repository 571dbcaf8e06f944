using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LisPortal.Organisations.Domain;

/// <summary>
/// Lets somebody set the password of one account, once: an invitation to a new account, or the way back of a person who has
/// forgotten the password. Whoever issues it never learns the password, and only a hash of the token is kept.
/// </summary>
internal sealed class SignInLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    /// <summary>Hex SHA-256; the token is random and long, so a slow hash adds nothing.</summary>
    public required string TokenHash { get; init; }

    public required Guid IssuedById { get; init; }

    /// <summary>System time.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Null until it has been used; it is good once.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <returns>256 random bits, to be shown once.</returns>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
