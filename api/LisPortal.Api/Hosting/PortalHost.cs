using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LisPortal.Api.Configuration;
using LisPortal.Api.Contract;
using LisPortal.Api.Security;
using LisPortal.Composition;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Time;
using Microsoft.AspNetCore.DataProtection;

namespace LisPortal.Api.Hosting;

/// <summary>Puts the host together: settings, Kernel, modules, security, contract, web client.</summary>
public sealed class PortalHost
{
    private const long OrdinaryBody = 1024 * 1024;

    private PortalHost() { }

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = [.. args.Where(argument => argument.StartsWith('-'))],
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        var settings = PortalSettings.Read(builder.Configuration);
        AddServices(builder, settings);
        var app = builder.Build();
        UsePipeline(app, settings);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, PortalSettings settings)
    {
        var services = builder.Services;
        builder
            .Logging.ClearProviders()
            .Configure(tracking => tracking.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.Tags)
            .AddJsonConsole(console =>
            {
                console.UseUtcTimestamp = true;
                console.IncludeScopes = true; // Trace id and operation.
            });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = OrdinaryBody;
        });
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        services.AddSingleton(settings);
        services.AddSingleton(settings.SecondFactor);
        services.AddSingleton(settings.SignIn);
        services.AddKernel(settings.DatabaseOptions(), settings.Clock);
        foreach (var module in Modules.All)
            services.AddModule(module);

        services.AddProblemDetails(problems =>
            problems.CustomizeProblemDetails = written =>
            {
                // As the log writes it; the framework would put in all of traceparent.
                if (Activity.Current is { } activity)
                    written.ProblemDetails.Extensions["traceId"] = activity.TraceId.ToString();
            }
        );
        services.AddExceptionHandler<ExceptionProblems>();
        services.ConfigureHttpJsonOptions(http => ConfigureJson(http.SerializerOptions));
        services.Configure<RouteHandlerOptions>(route => route.ThrowOnBadRequest = true);
        services
            .AddDataProtection()
            .SetApplicationName("LisPortal")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(Path.GetFullPath(settings.Data.Folder), "keys")));
        services.AddSecurityHeaders();
        services.AddPortalSecurity(settings);
        services.AddContract();
        services.AddCompressedAnswers();
        services.AddHealthChecks().AddCheck<DatabaseReadiness>("database", tags: ["ready"]);
    }

    private static void UsePipeline(WebApplication app, PortalSettings settings)
    {
        app.UseNamedProxies(settings.Proxies);
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.Use(
            (http, next) =>
            {
                http.RequestServices.GetRequiredService<RequestContext>().MayBeTurnedAway = true;
                return next(http);
            }
        );
        app.UseStatusCodePages(StatusProblems.Write);
        app.UseWebClient(settings.WebClient.Folder);
        app.UseRouting();
        app.UseCompressedAnswers();
        app.UseMiddleware<AddressText>();
        app.UseMiddleware<BodyEncoding>();
        app.UseMiddleware<BodyLimits>();
        app.UseAuthentication();
        app.UseMiddleware<CallerResolution>();
        app.UseRateLimiter();
        app.UseMiddleware<AccessControl>();
        app.UseMiddleware<AntiForgery>();

        var api = app.MapGroup("/api/v1");
        foreach (var module in Modules.All)
            api.MapAssembly(module.GetType().Assembly, module.Name);
        app.MapHealth();
        app.MapContract();
        app.MapWebClientFallback(settings.WebClient.Folder);
    }

    internal static void ConfigureJson(JsonSerializerOptions json)
    {
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        json.Converters.Add(new StrictText());
        json.Converters.Add(new Instant.AsJson());
        json.Converters.Add(new WholeNumber());
        json.TypeInfoResolver = (json.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(NoNullItems.Require);
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.AllowDuplicateProperties = false;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.MaxDepth = 16;
    }
}
