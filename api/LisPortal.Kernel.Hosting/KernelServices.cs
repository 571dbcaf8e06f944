using System.Reflection;
using FluentValidation;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Hosting.Time;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Tasks;
using LisPortal.Kernel.Time;
using Mapster;
using MediatR;

namespace LisPortal.Kernel.Hosting;

/// <summary>How the host puts the Kernel and the modules together.</summary>
public static class KernelServices
{
    public static IServiceCollection AddKernel(this IServiceCollection services, DatabaseOptions database, ClockOptions clock)
    {
        services.AddSingleton(database);
        services.AddSingleton(clock);
        services.AddSingleton(TimeProvider.System);
        services.AddMemoryCache();
        services.AddSingleton<RoundClock>();
        services.AddSingleton<IRoundClock>(provider => provider.GetRequiredService<RoundClock>());
        services.AddSingleton(provider =>
            PolicyBook.Of(provider.GetServices<IModule>().Select(module => module.GetType().Assembly).Prepend(typeof(IModule).Assembly))
        );
        services.AddSingleton<ClockKeeper>();
        services.AddSingleton<SqliteGate>();
        services.AddSingleton(provider => new ConnectionTurns(database, provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<ScopeConnection>();
        services.AddSingleton<ModuleContexts>();
        services.AddSingleton<Reactions>();
        services.AddSingleton<BackgroundSignal>();
        services.AddSingleton<BackgroundLease>();
        services.AddSingleton<EventDelivery>();
        services.AddSingleton<AuditSealing>();
        services.AddSingleton<BackgroundWork>();
        services.AddSingleton<IBackgroundWork>(provider => provider.GetRequiredService<BackgroundWork>());
        services.AddDueWork(typeof(ForgetIdempotencyRecords));
        services.AddDueWork(typeof(ShowHeldEvents));
        services.AddHostedService(provider => provider.GetRequiredService<BackgroundWork>());
        services.AddSharedContext<KernelContext>();

        services.AddScoped<RequestContext>();
        services.AddScoped<CommandScope>();
        services.AddScoped<Answers>();
        services.AddScoped<EventFeed>();
        services.AddSingleton<CommandRetry>();
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(CommandBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(AnswerBehaviour<,>));
        TypeAdapterConfig.GlobalSettings.RequireDestinationMemberSource = true; // A response property that the entity lacks is an error, not null.
        ValidatorOptions.Global.LanguageManager.Enabled = false; // English; the client translates by code.
        return services;
    }

    public static IServiceCollection AddModule(this IServiceCollection services, IModule module)
    {
        services.AddSingleton(module);
        module.AddServices(services);
        return services.AddAssembly(module.GetType().Assembly);
    }

    /// <summary>For a module that has no tables of its own: its commands write to those that all share.</summary>
    public static IServiceCollection AddKernelContextFor(this IServiceCollection services, Assembly module) =>
        services.AddSingleton(new ModuleContexts.Entry(module, typeof(KernelContext)));

    /// <summary>A module's context: what its commands and reactions write to.</summary>
    public static IServiceCollection AddModuleContext<TContext>(this IServiceCollection services)
        where TContext : ModuleContext =>
        services.AddSingleton(new ModuleContexts.Entry(typeof(TContext).Assembly, typeof(TContext))).AddSharedContext<TContext>();

    private static IServiceCollection AddSharedContext<TContext>(this IServiceCollection services)
        where TContext : ModuleContext =>
        services.AddDbContext<TContext>(
            (provider, builder) =>
                builder.UseEngine(provider.GetRequiredService<DatabaseOptions>(), provider.GetRequiredService<ScopeConnection>())
        );

    /// <summary>Registers handlers, validators, reactions, due work and task sources of an assembly.</summary>
    public static IServiceCollection AddAssembly(this IServiceCollection services, Assembly assembly)
    {
        foreach (
            var type in assembly
                .GetTypes()
                .Where(type => type is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false })
        )
        {
            foreach (var service in type.GetInterfaces())
            {
                var definition = service.IsGenericType ? service.GetGenericTypeDefinition() : service;
                if (definition == typeof(IRequestHandler<,>))
                    services.AddTransient(service, type);
                else if (definition == typeof(IValidator<>))
                    services.AddSingleton(service, type); // Its rules are built once: they hold nothing of a request, and building compiles expressions.
                else if (definition == typeof(INotificationHandler<>))
                {
                    services.AddTransient(type);
                    services.AddSingleton(new Reactions.Entry(service.GenericTypeArguments[0], type));
                }
                else if (definition == typeof(IDueWork))
                    services.AddDueWork(type);
                else if (definition == typeof(ITaskSource))
                    services.AddTransient(service, type);
            }
        }
        return services;
    }

    /// <summary>Maps every <see cref="IEndpoint"/> of the assembly below <c>/api/v1</c>, tagged with the module's name.</summary>
    public static void MapAssembly(this IEndpointRouteBuilder api, Assembly assembly, string tag)
    {
        var group = api.MapGroup("").WithTags(tag);
        var map = typeof(KernelServices).GetMethod(nameof(MapOne), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var type in assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IEndpoint))))
            map.MakeGenericMethod(type).Invoke(null, [group]);
    }

    private static void MapOne<TEndpoint>(IEndpointRouteBuilder api)
        where TEndpoint : IEndpoint => TEndpoint.Map(api);

    private static void AddDueWork(this IServiceCollection services, Type work)
    {
        services.AddTransient(work);
        services.AddSingleton(new BackgroundWork.DueEntry(work));
    }
}
