using System.Reflection;
using LisPortal.Composition;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LisPortal.SqlServer.Tests;

/// <summary>Every handler of the house on contexts that speak SQL Server's dialect to nobody.</summary>
internal sealed class WholeHouse : IAsyncDisposable
{
    private readonly Dictionary<string, string> _texts;

    public WholeHouse()
    {
        var options = new DatabaseOptions { Engine = Engine.SqlServer, Connection = "Server=nowhere.invalid;Database=none;Encrypt=false" };
        using (var migrated = new MigratedContext(MigratedContext.Options(options)))
            _texts = Texts(migrated.GetService<IDesignTimeModel>().Model);
        Server = new NoServer(column =>
            _texts.GetValueOrDefault(column)
            ?? _texts.GetValueOrDefault(column.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
            ?? "a"
        );
        var services = new ServiceCollection().AddLogging().AddKernel(options, new ClockOptions { Movable = true });
        foreach (var module in Modules.All)
            services.AddModule(module);
        services.Replace(ServiceDescriptor.Singleton<IBackgroundWork, Idle>()); // Its loop ends when tables are empty, and these never are.
        services
            .AddSingleton(new SecondFactorOptions())
            .AddSingleton(new SignInOptions())
            .AddSingleton<ITokenIssuer, NoTokens>()
            .AddDataProtection();
        var configure = typeof(WholeHouse).GetMethod(nameof(Configure), BindingFlags.NonPublic | BindingFlags.Instance)!;
        foreach (
            var context in services
                .Select(service => service.ServiceType)
                .Where(type => type.IsAssignableTo(typeof(ModuleContext)))
                .Distinct()
                .ToList()
        )
            configure.MakeGenericMethod(context).Invoke(this, [services]);
        Handlers = [.. services.Where(IsWork).Select(service => new Work(service.ServiceType, service.ImplementationType!)).Distinct()];
        Services = services.BuildServiceProvider();
    }

    public ServiceProvider Services { get; }

    public NoServer Server { get; }

    /// <summary>Handlers of requests and events, due work and task sources.</summary>
    public IReadOnlyList<Work> Handlers { get; }

    public ValueTask DisposeAsync() => Services.DisposeAsync();

    private void Configure<TContext>(IServiceCollection services)
        where TContext : DbContext => services.ConfigureDbContext<TContext>(builder => builder.AddInterceptors(Server));

    private static bool IsWork(ServiceDescriptor service) =>
        service.ImplementationType is { } type
        && type.Namespace?.StartsWith("LisPortal.", StringComparison.Ordinal) == true
        && (
            service.ServiceType.IsAssignableTo(typeof(IDueWork))
            || service.ServiceType == typeof(Kernel.Tasks.ITaskSource)
            || (service.ServiceType.IsGenericType && service.ServiceType.GetGenericTypeDefinition() == typeof(MediatR.IRequestHandler<,>))
            || type.GetInterfaces()
                .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(MediatR.INotificationHandler<>))
        );

    /// <summary>A text that each column of text can be read from: the name of a choice, or a document.</summary>
    private static Dictionary<string, string> Texts(IModel model)
    {
        var texts = new Dictionary<string, string>();
        foreach (var entity in model.GetEntityTypes())
        {
            if (
                entity.GetContainerColumnName() is { } container
                && entity.FindOwnership() is { } ownership
                && ownership.PrincipalEntityType.GetContainerColumnName() is null
            )
                texts[container] = ownership.IsUnique ? "{}" : "[]";
            foreach (var property in entity.GetProperties())
            {
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsEnum)
                    texts.TryAdd(property.Name, Enum.GetNames(type)[0]);
                else if (
                    property.GetTypeMapping().Converter is not null
                        && property.GetTypeMapping().Converter!.ProviderClrType == typeof(string)
                    || property.GetElementType() is not null
                )
                    texts.TryAdd(property.Name, "[]");
            }
        }
        return texts;
    }

    private sealed class Idle : IBackgroundWork
    {
        public Task RunUntilIdle(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class NoTokens : ITokenIssuer
    {
        public (string Token, TimeSpan Lifetime) Issue(Guid clientId, IReadOnlyCollection<string> scopes) => ("", TimeSpan.Zero);
    }
}

/// <summary>Something that runs queries.</summary>
internal sealed record Work(Type Service, Type Handler)
{
    public override string ToString() =>
        Handler.FullName!.Replace("LisPortal.", "", StringComparison.Ordinal).Replace(".Features", "", StringComparison.Ordinal);
}
