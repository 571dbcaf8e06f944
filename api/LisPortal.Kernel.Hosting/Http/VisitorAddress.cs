using System.Net;
using System.Net.Sockets;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>By what a visitor without an account is told apart from others.</summary>
public static class VisitorAddress
{
    private const int Ipv6NetworkBytes = 8;

    /// <summary>The address; of IPv6 the /64 network, of which one subscriber has every address.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4().ToString();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(Ipv6NetworkBytes).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
