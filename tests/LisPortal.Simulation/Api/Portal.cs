using System.Net;

namespace LisPortal.Simulation.Api;

/// <summary>Where the portal is, and the connections to it that all actors share.</summary>
internal sealed class Portal : IDisposable
{
    private readonly SocketsHttpHandler _connections;

    public Portal(Uri address)
    {
        // Cookies belong to an actor, connections to whoever needs one: as behind a proxy.
        _connections = new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.None };
        Http = new HttpMessageInvoker(_connections);
        Api = new Uri(address, "api/v1/");
    }

    public HttpMessageInvoker Http { get; }

    public Uri Api { get; }

    public RequestTimes Times { get; } = new();

    public void Dispose()
    {
        Http.Dispose();
        _connections.Dispose();
    }
}
