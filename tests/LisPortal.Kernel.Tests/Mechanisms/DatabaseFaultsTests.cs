using System.Net;
using System.Net.Sockets;
using LisPortal.Kernel.Data;
using Microsoft.Data.SqlClient;

namespace LisPortal.Kernel.Tests.Mechanisms;

internal sealed class DatabaseFaultsTests
{
    /// <summary>A server that takes the call and says nothing keeps the only connection of the pool, as a rush does.</summary>
    [Test]
    public async Task IsBusy_SqlServersPoolIsExhausted_AsOnPostgres()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var connection =
            $"Server=127.0.0.1,{((IPEndPoint)silent.LocalEndpoint).Port};Encrypt=false;User ID=a;Password=b;Max Pool Size=1;Connect Timeout=2;"
            + "Connect Retry Count=0";

        var faults = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Fault(connection)));

        faults.ShouldAllBe(fault => DatabaseFaults.IsUnavailable(fault));
        faults.OfType<InvalidOperationException>().ShouldNotBeEmpty();
        faults.OfType<InvalidOperationException>().ShouldAllBe(fault => DatabaseFaults.IsBusy(fault));
    }

    [Test]
    public void IsBusy_OurOwnInvalidOperation_IsAMistakeOfOurs() =>
        DatabaseFaults.IsBusy(new InvalidOperationException("a pool of ours")).ShouldBeFalse();

    private static async Task<Exception> Fault(string connection)
    {
        await using var session = new SqlConnection(connection);
        return await Should.ThrowAsync<Exception>(() => session.OpenAsync());
    }
}
