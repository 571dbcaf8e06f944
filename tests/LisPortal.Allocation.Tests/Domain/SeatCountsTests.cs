using System.Text.Json;
using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;

namespace LisPortal.Allocation.Tests.Domain;

internal sealed class SeatCountsTests
{
    private static readonly SeatCounts National = Of(439, 16, 15, 0);

    [Test]
    public void Total_R_ALL_3_IsOrdinaryAndBound()
    {
        National.Total.ShouldBe(470);
        (National + Of(1, 2, 3, 4)).ShouldBe(Of(440, 18, 18, 4));
        SeatCounts.Sum([]).ShouldBe(SeatCounts.None);
    }

    [Test]
    public void Check_R_ALL_2_ExactSums_AreAccepted() => ExactSum.Check(National, [Of(400, 10, 5, 0), Of(39, 6, 10, 0)]).ShouldBeEmpty();

    [Test]
    public void Check_R_ALL_2_RightTotalOfTheWrongKinds_IsRefusedKindByKind()
    {
        var errors = ExactSum.Check(National, [Of(440, 15, 15, 0)], path: "$.regions");
        errors.Select(error => error.Code).ShouldBe(["allocation.seats.over-allocated", "allocation.seats.not-all-allocated"]);
        errors.ShouldAllBe(error => error.Rule == "R-ALL-2" && error.Path == "$.regions" && error.Kind == ErrorKind.Conflict);
    }

    /// <summary>The first batch as the regions asked for it: 34 for 31 (report-bound 5.2).</summary>
    [Test]
    public void Check_R_ALL_4_OverSubscribedFirstBatch_IsRefused()
    {
        var asked = new[] { 6, 6, 6, 16 }.Select(seats => Of(0, seats, 0, 0));
        var error = ExactSum.Check(Of(0, 31, 0, 0), asked, "R-ALL-4").ShouldHaveSingleItem();
        error.Detail.ShouldBe("34 psychiatry seats are distributed, but there are only 31.");
        error.Rule.ShouldBe("R-ALL-4");
    }

    [Test]
    public void Malformed_NegativeOrHuge_NamesTheField()
    {
        Of(-1, 0, 0, 100_001)
            .Malformed("$.regions[2]")
            .Select(error => error.Path)
            .ShouldBe(["$.regions[2].ordinary", "$.regions[2].generalPractice"]);
        National.Malformed("$").ShouldBeEmpty();
    }

    [Test]
    public void Json_KindsLeftOut_HaveNone_AndAllAreWritten()
    {
        var seats = JsonSerializer.Deserialize<SeatCounts>("""{"psychiatry":2,"ordinary":1}""")!;

        seats.ShouldBe(Of(1, 2, 0, 0));
        JsonSerializer
            .Deserialize<Dictionary<string, int>>(JsonSerializer.Serialize(seats))!
            .ShouldBe(SeatKind.All.ToDictionary(kind => kind.Code, kind => seats[kind]));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<SeatCounts>("""{"surgery":1}""")).Message.ShouldContain("ordinary");
    }

    private static SeatCounts Of(int ordinary, int psychiatry, int childPsychiatry, int generalPractice) =>
        SeatCounts.Of(SeatKind.All.Zip([ordinary, psychiatry, childPsychiatry, generalPractice]));
}
