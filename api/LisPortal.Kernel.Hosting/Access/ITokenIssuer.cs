namespace LisPortal.Kernel.Hosting.Access;

/// <summary>Issues bearer tokens for machines.</summary>
public interface ITokenIssuer
{
    /// <returns>The signed token and how long it is valid.</returns>
    (string Token, TimeSpan Lifetime) Issue(Guid clientId, IReadOnlyCollection<string> scopes);
}
