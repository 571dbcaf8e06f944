using FsCheck;
using FsCheck.Fluent;
using LisPortal.Allocation.Domain;

namespace LisPortal.Allocation.Tests.Domain;

internal sealed class ApportionmentTests
{
    /// <summary>LIS1 positions of 2018 by region (report-number, table 2) and the seats of autumn 2018, 470 in all.</summary>
    [Test]
    public void ByLargestRemainder_R_ALL_4_RealRegions_GetTheirRealSeats() =>
        Seats(470, ("nord", 170), ("midt", 170), ("vest", 182), ("sorost", 418)).ShouldBe([85, 85, 91, 209]);

    [Test]
    public void ByLargestRemainder_R_ALL_4_EqualRemainders_GoByWeightThenKey()
    {
        Seats(1, ("b", 1), ("a", 1)).ShouldBe([0, 1]);
        Seats(2, ("a", 1), ("b", 3)).ShouldBe([0, 2], "both are half a seat short: the greater share is served first");
        Seats(7, ("c", 1), ("b", 1), ("a", 1)).ShouldBe([2, 2, 3]);
    }

    [Test]
    public void ByLargestRemainder_NothingToGive_GivesNothing()
    {
        Seats(0).ShouldBeEmpty();
        Seats(0, ("a", 0), ("b", 3)).ShouldBe([0, 0]);
        Seats(0, ("a", 0)).ShouldBe([0]);
    }

    [Test]
    public void ByLargestRemainder_Malformed_IsRefused()
    {
        Refusal(-1, ("a", 1)).ShouldBe("allocation.apportionment.negative-total");
        Refusal(3, ("a", -1), ("b", 2)).ShouldBe("allocation.apportionment.negative-share");
        Refusal(3, ("a", 1), ("a", 2)).ShouldBe("allocation.apportionment.duplicate-share");
        Refusal(3, ("a", 0)).ShouldBe("allocation.apportionment.no-share");
        Refusal(3).ShouldBe("allocation.apportionment.no-share");
    }

    [Test]
    public void ByLargestRemainder_HugeWeights_DoNotOverflow() =>
        Seats(int.MaxValue, ("a", long.MaxValue), ("b", long.MaxValue)).ShouldBe([1_073_741_824, 1_073_741_823]);

    /// <summary>Of all ways to distribute the seats, none is closer to the exact quotas (sum of squared distances), and the sum is exact.</summary>
    [Test]
    public void ByLargestRemainder_SmallCases_IsTheClosestOfAllDistributions()
    {
        var shares = Gen.Choose(0, 12).ArrayOf(4).Where(weights => weights.Sum() > 0);
        Prop.ForAll(
                shares.ToArbitrary(),
                Gen.Choose(0, 9).ToArbitrary(),
                (weights, total) =>
                {
                    var seats = Seats(total, [.. weights.Select((weight, index) => ($"{index}", (long)weight))]);
                    return seats.Sum() == total
                        && Distributions(total, weights.Length)
                            .All(other => Distance(seats, weights, total) <= Distance(other, weights, total));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Test]
    public void ByLargestRemainder_OrderOfShares_DoesNotMatter() =>
        Prop.ForAll(
                Gen.Choose(0, 40).ArrayOf().Where(weights => weights.Sum() > 0).ToArbitrary(),
                Gen.Choose(0, 60).ToArbitrary(),
                (weights, total) =>
                {
                    (string, long)[] shares = [.. weights.Select((weight, index) => ($"{index:000}", (long)weight))];
                    return Seats(total, shares).SequenceEqual(Seats(total, [.. Enumerable.Reverse(shares)]).Reverse());
                }
            )
            .QuickCheckThrowOnFailure();

    private static IReadOnlyList<int> Seats(int total, params (string Key, long Weight)[] shares) =>
        Apportionment.ByLargestRemainder(total, [.. shares.Select(share => new Share(share.Key, share.Weight))]).Value;

    private static string Refusal(int total, params (string Key, long Weight)[] shares) =>
        Apportionment.ByLargestRemainder(total, [.. shares.Select(share => new Share(share.Key, share.Weight))]).Errors[0].Code;

    private static long Distance(IReadOnlyList<int> seats, int[] weights, int total)
    {
        var sum = weights.Sum();
        return seats.Zip(weights, (seat, weight) => ((long)seat * sum) - ((long)total * weight)).Sum(distance => distance * distance);
    }

    private static IEnumerable<int[]> Distributions(int total, int parts) =>
        parts == 1
            ?
            [
                [total],
            ]
            : Enumerable
                .Range(0, total + 1)
                .SelectMany(first => Distributions(total - first, parts - 1).Select(rest => (int[])[first, .. rest]));
}
