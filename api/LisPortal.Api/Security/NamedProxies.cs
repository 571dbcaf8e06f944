using System.Net;
using LisPortal.Api.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace LisPortal.Api.Security;

/// <summary>
/// The proxies an operator has named. What they say of the visitor's address and scheme is believed, from the right of the chain
/// as far as named proxies wrote it; what anybody else says is ignored.
/// </summary>
internal static class NamedProxies
{
    public static void UseNamedProxies(this WebApplication app, string? proxies)
    {
        var networks = Read(proxies);
        if (networks.Count == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
            options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    /// <param name="proxies">Addresses and networks, separated by commas or spaces: <c>10.0.0.4, 2001:db8::/32</c>.</param>
    /// <exception cref="StartupException">One of them is neither.</exception>
    public static IReadOnlyList<IPNetwork> Read(string? proxies) =>
        [
            .. (proxies ?? "")
                .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
                .Select(part =>
                    IPNetwork.TryParse(part, out var network) ? network
                    : IPAddress.TryParse(part, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
                    : throw new StartupException(
                        $"LisPortal:Proxies: «{part}» is neither an address nor a network such as 10.0.0.0/8 or 2001:db8::/32."
                    )
                ),
        ];
}
