using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LisPortal.Organisations.Domain;

/// <summary>A machine that calls the API for one organisation, with a secret of which only the hash is kept.</summary>
internal sealed class ApiClient
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Unique.</summary>
    public required string Name { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>Hex SHA-256; the secret is random and long, so a slow hash adds nothing. Null until one has been issued.</summary>
    public string? SecretHash { get; private set; }

    /// <summary>Space-separated.</summary>
    public required string Scopes { get; init; }

    public bool Disabled { get; private set; }

    /// <returns>The new secret, shown this once; an older one no longer counts.</returns>
    public string IssueSecret()
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        SecretHash = Hash(secret);
        return secret;
    }

    public bool Knows(string secret) =>
        SecretHash is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(SecretHash), Encoding.ASCII.GetBytes(Hash(secret)));

    /// <summary>For good: a machine that comes back is a new client with a new secret.</summary>
    public void Disable() => Disabled = true;

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
