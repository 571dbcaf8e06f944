using LisPortal.Api.Hosting;

namespace LisPortal.Api.Security;

/// <summary>Tells browsers to run nothing but our own scripts, frame us nowhere and leak no addresses.</summary>
internal static class SecurityHeaders
{
    private const int OneYear = 365 * 24 * 60 * 60;

    public static void AddSecurityHeaders(this IServiceCollection services)
    {
        var asset = new HeaderPolicyCollection().AddContentTypeOptionsNoSniff().AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear);
        var page = Page(content => content.AddStyleSrc().Self());
        var swagger = Page(content => content.AddStyleSrc().Self().UnsafeInline()); // It writes style elements of its own.
        var api = Page(content => content.AddStyleSrc().Self()).AddCustomHeader("Cache-Control", "no-store");
        services
            .AddSecurityHeaderPolicies()
            .SetDefaultPolicy(page)
            .SetPolicySelector(chosen =>
            {
                var path = chosen.HttpContext.Request.Path;
                return path.StartsWithSegments(WebClient.Assets) ? asset
                    : path.StartsWithSegments("/api") ? api
                    : path.StartsWithSegments("/swagger") ? swagger
                    : page;
            });
    }

    private static HeaderPolicyCollection Page(Action<CspBuilder> styles) =>
        new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear)
            .AddReferrerPolicyNoReferrer()
            .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
            .AddPermissionsPolicy(permissions =>
            {
                permissions.AddCamera().None();
                permissions.AddMicrophone().None();
                permissions.AddGeolocation().None();
            })
            .AddContentSecurityPolicy(content =>
            {
                content.AddDefaultSrc().Self();
                content.AddScriptSrc().Self();
                styles(content);
                content.AddImgSrc().Self().Data();
                content.AddFontSrc().Self();
                content.AddObjectSrc().None();
                content.AddBaseUri().Self();
                content.AddFormAction().Self();
                content.AddFrameAncestors().None();
            });
}
