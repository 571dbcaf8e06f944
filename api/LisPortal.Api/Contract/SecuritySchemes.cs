using Microsoft.OpenApi;

namespace LisPortal.Api.Contract;

internal static class SecuritySchemes
{
    public static OpenApiSecurityScheme Cookie { get; } =
        new()
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = "lisportal-session",
            Description = "People: the session cookie set by signing in. Changes also need the X-CSRF-Token header.",
        };

    public static OpenApiSecurityScheme Bearer { get; } =
        new()
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description = "Machines: a token from POST /api/v1/tokens, bound to one organisation and its scopes.",
        };
}
