using System.Net;
using LisPortal.Testing;

namespace LisPortal.Organisations.Tests;

/// <summary>Lets a visitor come from an address of the test's choice; the in-memory server has none.</summary>
internal sealed class ComingFrom : IStartupFilter
{
    private const string Header = "X-Test-Address";

    public static void Add(IServiceCollection services) => services.AddSingleton<IStartupFilter, ComingFrom>();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, then) =>
                {
                    if (IPAddress.TryParse(http.Request.Headers[Header].ToString(), out var address))
                        http.Connection.RemoteIpAddress = address;
                    return then(http);
                }
            );
            next(app);
        };

    /// <summary>A new browser at this address.</summary>
    public static async Task<Visitor> Visit(TestPortal portal, string address)
    {
        var visitor = await portal.Visit();
        Move(visitor, address);
        return visitor;
    }

    public static void Move(Visitor visitor, string address)
    {
        visitor.Http.DefaultRequestHeaders.Remove(Header);
        visitor.Http.DefaultRequestHeaders.Add(Header, address);
    }
}
