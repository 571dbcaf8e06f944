namespace LisPortal.Directory.Domain;

/// <summary>A machine that calls the API for one organisation, with a secret of which only the hash is kept.</summary>
internal sealed class ApiClient
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>Hex SHA-256; the secret is random and long, so a slow hash adds nothing.</summary>
    public required string SecretHash { get; init; }

    /// <summary>Space-separated.</summary>
    public required string Scopes { get; init; }

    public bool Disabled { get; set; }
}
