using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting;

/// <summary>
/// The only type a module shows. Its endpoints, handlers, validators, reactions and due work are found in its assembly.
/// </summary>
public interface IModule
{
    /// <summary>PascalCase, as in the assembly's name and the contract's tag.</summary>
    string Name { get; }

    /// <summary>Lower snake case; the table prefix on SQLite.</summary>
    string Schema { get; }

    /// <summary>What machines' tokens can be good for in this module, always within their own organisations: <c>offers:read</c>.</summary>
    IReadOnlyList<string> Scopes => [];

    void AddServices(IServiceCollection services);

    void ConfigureModel(ModelBuilder builder);
}
