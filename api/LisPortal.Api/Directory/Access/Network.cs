using System.Net;
using System.Net.Sockets;

namespace LisPortal.Directory.Access;

/// <summary>Where a request comes from, as far as limits go.</summary>
internal static class Network
{
    /// <returns>The IPv4 address, or the /64 of an IPv6 one: a household or a machine has a whole one to choose addresses from.</returns>
    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
