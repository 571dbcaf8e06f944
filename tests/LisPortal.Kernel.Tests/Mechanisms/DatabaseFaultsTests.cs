using LisPortal.Kernel.Hosting.Data;

namespace LisPortal.Kernel.Tests.Mechanisms;

internal sealed class DatabaseFaultsTests
{
    /// <summary>As SQL Server's client throws it; a host cannot meet it as long as it hands out no more connections than its pool has.</summary>
    [Test]
    public void IsBusy_SqlServersPoolIsExhausted_AsOnPostgres()
    {
        var exhausted = new InvalidOperationException(
            "Timeout expired.  The timeout period elapsed prior to obtaining a connection from the pool.  This may have occurred because "
                + "all pooled connections were in use and max pool size was reached."
        )
        {
            Source = "Microsoft.Data.SqlClient",
        };

        DatabaseFaults.IsBusy(exhausted).ShouldBeTrue();
        DatabaseFaults.IsUnavailable(exhausted).ShouldBeTrue();
    }

    [Test]
    public void IsBusy_OurOwnInvalidOperation_IsAMistakeOfOurs() =>
        DatabaseFaults.IsBusy(new InvalidOperationException("a pool of ours")).ShouldBeFalse();
}
