using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Tests.Domain;

/// <summary>What may be advertised, against every level above, through long runs of changes at any of them.</summary>
internal sealed class RoundQuotaTests
{
    private static readonly Guid[] _regions = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly Guid[][] _employers =
    [
        [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()],
        [Guid.CreateVersion7(), Guid.CreateVersion7()],
    ];
    private static readonly SeatKind[] _kinds = [SeatKind.Ordinary, SeatKind.All.First(kind => kind.Code == "psychiatry")];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Advertisable_R_ALL_1_R_ALL_2_IsNeverMoreThanAnyLevelHas_AndAllThereIsWhenAllMatch(int seed)
    {
        var random = new Random(seed);
        var quota = RoundQuota.Fix(Guid.CreateVersion7(), Counts(20, 5), "Prop. 1 S").Value;
        var matched = 0;
        for (var step = 0; step < 3_000; step++)
        {
            Change(quota, random);
            var advertisable = quota.Allocations().ToDictionary(row => row.EmployerId);
            foreach (var kind in _kinds)
            {
                advertisable.Values.Sum(row => row.Advertisable[kind]).ShouldBeLessThanOrEqualTo(quota.National[kind]);
                foreach (var region in quota.Regions)
                    region
                        .Employers.Sum(row => advertisable[row.EmployerId].Advertisable[kind])
                        .ShouldBeLessThanOrEqualTo(region.Seats[kind]);
            }
            foreach (var row in advertisable.Values)
                (row.Advertisable + row.NotAdvertised).IsWithin(row.Seats).ShouldBeTrue();
            if (!quota.RegionsMatch || quota.Regions.Any(region => !region.Matches))
                continue;
            matched++;
            (
                SeatCounts.Sum(advertisable.Values.Select(row => row.Advertisable))
                + SeatCounts.Sum(advertisable.Values.Select(row => row.NotAdvertised))
            ).ShouldBe(quota.National);
        }
        matched.ShouldBeGreaterThan(100, "the run has come to distributions that are whole");
    }

    private static void Change(RoundQuota quota, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                quota.Refix(Counts(random.Next(30), random.Next(6)), "Prop. 1 S").IsSuccess.ShouldBeTrue();
                break;
            case 1:
                var first = Part(quota.National, random);
                quota
                    .DistributeToRegions([(_regions[0], first), (_regions[1], quota.National - first)], "As agreed")
                    .IsSuccess.ShouldBeTrue();
                break;
            case 2 or 3:
                var place = random.Next(_regions.Length);
                if (quota.Region(_regions[place]) is { } region)
                    quota.DistributeToEmployers(region, Parts(region.Seats, _employers[place], random), Distributor.RegionalAuthority);
                break;
            default:
                if (
                    quota.Employer(_employers[0][0]) is { } employer
                    && random.Next(employer.Seats[SeatKind.Ordinary] + 1) is > 0 and var seats
                )
                    quota.ReportUnadvertised(
                        employer,
                        [new UnadvertisedSeats(SeatKind.Ordinary, UnadvertisedReason.ReturnFromLeave, seats)],
                        SeatCounts.None
                    );
                break;
        }
    }

    private static List<(Guid EmployerId, SeatCounts Seats)> Parts(SeatCounts whole, Guid[] employers, Random random)
    {
        List<(Guid, SeatCounts)> parts = [];
        foreach (var employer in employers[..^1])
        {
            var part = Part(whole, random);
            parts.Add((employer, part));
            whole -= part;
        }
        return [.. parts, (employers[^1], whole)];
    }

    private static SeatCounts Part(SeatCounts whole, Random random) =>
        SeatCounts.Of(whole.Kinds.Select(kind => (kind.Kind, random.Next(kind.Seats + 1))));

    private static SeatCounts Counts(int ordinary, int psychiatry) => SeatCounts.Of((_kinds[0], ordinary), (_kinds[1], psychiatry));
}
