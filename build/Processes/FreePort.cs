using System.Net;
using System.Net.Sockets;

namespace LisPortal.Build.Processes;

public static class FreePort
{
    /// <summary>A loopback port that nothing listened on a moment ago.</summary>
    public static int Choose()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public static bool IsFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
