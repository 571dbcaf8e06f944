using System.Security.Claims;
using LisPortal.Kernel.Hosting.Access;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LisPortal.Api.Security;

/// <summary>Signs tokens for machines with the host's own key.</summary>
internal sealed class TokenIssuer(SymmetricSecurityKey key, TimeProvider system) : ITokenIssuer
{
    private const string Name = "lisportal";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public (string Token, TimeSpan Lifetime) Issue(Guid clientId, IReadOnlyCollection<string> scopes)
    {
        var now = system.GetUtcNow().UtcDateTime;
        var token = new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Name,
                Audience = Name,
                IssuedAt = now,
                NotBefore = now,
                Expires = now + Lifetime,
                Subject = new ClaimsIdentity([
                    new Claim(SessionClaims.UserId, clientId.ToString()),
                    new Claim(SessionClaims.Scope, string.Join(' ', scopes)),
                ]),
                SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256),
            }
        );
        return (token, Lifetime);
    }

    public static TokenValidationParameters Validation(SymmetricSecurityKey key) =>
        new()
        {
            ValidIssuer = Name,
            ValidAudience = Name,
            IssuerSigningKey = key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ClockSkew = TimeSpan.FromSeconds(30),
            NameClaimType = SessionClaims.UserId,
        };
}
