using LisPortal.Allocation.Domain;
using LisPortal.Kernel;

namespace LisPortal.Allocation.Tests.Domain;

internal sealed class SeatCountsTests
{
    private static readonly SeatCounts National = new(439, 16, 15, 0);

    [Test]
    public void Total_R_ALL_3_IsOrdinaryAndBound()
    {
        National.Bound.ShouldBe(31);
        National.Total.ShouldBe(470);
        (National + new SeatCounts(1, 2, 3, 4)).ShouldBe(new SeatCounts(440, 18, 18, 4));
        SeatCounts.Sum([]).ShouldBe(SeatCounts.None);
    }

    [Test]
    public void Check_R_ALL_2_ExactSums_AreAccepted() => ExactSum.Check(National, [new(400, 10, 5, 0), new(39, 6, 10, 0)]).ShouldBeEmpty();

    [Test]
    public void Check_R_ALL_2_RightTotalOfTheWrongKinds_IsRefusedKindByKind()
    {
        var errors = ExactSum.Check(National, [new(440, 15, 15, 0)], path: "$.regions");
        errors.Select(error => error.Code).ShouldBe(["allocation.seats.over-allocated", "allocation.seats.not-all-allocated"]);
        errors.ShouldAllBe(error => error.Rule == "R-ALL-2" && error.Path == "$.regions" && error.Kind == ErrorKind.Conflict);
    }

    /// <summary>The first batch as the regions asked for it: 34 for 31 (report-bound 5.2).</summary>
    [Test]
    public void Check_R_ALL_4_OverSubscribedFirstBatch_IsRefused()
    {
        var asked = new[] { 6, 6, 6, 16 }.Select(seats => new SeatCounts(0, seats, 0, 0));
        var error = ExactSum.Check(new SeatCounts(0, 31, 0, 0), asked, "R-ALL-4").ShouldHaveSingleItem();
        error.Detail.ShouldBe("34 psychiatry seats are distributed, but there are only 31.");
        error.Rule.ShouldBe("R-ALL-4");
    }

    [Test]
    public void Malformed_NegativeOrHuge_NamesTheField()
    {
        new SeatCounts(-1, 0, 0, 100_001)
            .Malformed("$.regions[2]")
            .Select(error => error.Path)
            .ShouldBe(["$.regions[2].ordinary", "$.regions[2].generalPractice"]);
        National.Malformed("$").ShouldBeEmpty();
    }
}
