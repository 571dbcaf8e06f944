using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Allocation.Domain;

/// <summary>
/// The seats of one round from the national total to the employers (R-ALL-1…4). Each level is set as a whole and sums exactly to
/// the one above. When an upper level changes later, the lower one stands, is shown as not matching, and is to be made anew.
/// </summary>
internal sealed class RoundQuota : Aggregate
{
    private RoundQuota() { }

    public Guid RoundId { get; private set; }

    public SeatCounts National { get; private set; } = null!;

    /// <summary>Where the Ministry's decision is found (R-ALL-1).</summary>
    public string LegalReference { get; private set; } = "";

    /// <summary>R-ALL-4: why the regions get what they get.</summary>
    public string? RegionsReason { get; private set; }

    public IReadOnlyList<RegionQuota> Regions { get; private set; } = [];

    /// <summary>Whether the regions' seats sum to the national ones now; false also before they are set.</summary>
    public bool RegionsMatch => SeatCounts.Sum(Regions.Select(region => region.Seats)) == National;

    /// <summary>Whether the regions have been given more of a kind than there is now.</summary>
    public bool IsOverdrawn => !Distributed.IsWithin(National);

    /// <summary>
    /// Every employer's seats, and what of them it may advertise: a cut at any level reaches the bottom at once, since of a kind that a level
    /// has given out more of than it has, nothing below is backed until it has been distributed anew (R-ALL-1, R-ALL-2, R-ALL-12).
    /// </summary>
    public IReadOnlyList<EmployerAllocation> Allocations() =>
        [
            .. from region in Regions
            let backed = Backed(region)
            from employer in region.Employers
            select new EmployerAllocation(
                employer.EmployerId,
                employer.Seats,
                employer.Seats.Only(backed.Contains) - employer.NotAdvertised,
                employer.NotAdvertised
            ),
        ];

    /// <summary>The kinds of which neither the country nor the region has given out more than it has.</summary>
    private HashSet<SeatKind> Backed(RegionQuota region)
    {
        var (toRegions, toEmployers) = (Distributed, region.Distributed);
        return [.. SeatKind.All.Where(kind => toRegions[kind] <= National[kind] && toEmployers[kind] <= region.Seats[kind])];
    }

    private SeatCounts Distributed => SeatCounts.Sum(Regions.Select(region => region.Seats));

    public static Result<RoundQuota> Fix(Guid roundId, SeatCounts national, string legalReference)
    {
        var quota = new RoundQuota { RoundId = roundId };
        var set = quota.Refix(national, legalReference);
        return set.IsSuccess ? quota : Result<RoundQuota>.Fail(set.Errors);
    }

    public Result<Done> Refix(SeatCounts national, string legalReference)
    {
        if (national.Malformed("$.seats") is { Count: > 0 } errors)
            return Result<Done>.Fail(errors);
        National = national;
        LegalReference = legalReference;
        return Done.Instance;
    }

    /// <summary>R-ALL-2, R-ALL-4: regions that are left out have none.</summary>
    public Result<Done> DistributeToRegions(IReadOnlyList<(Guid RegionId, SeatCounts Seats)> parts, string reason)
    {
        List<Error> errors = [.. parts.Index().SelectMany(part => part.Item.Seats.Malformed($"$.regions[{part.Index}].seats"))];
        if (errors.Count == 0)
            errors.AddRange(ExactSum.Check(National, parts.Select(part => part.Seats), "R-ALL-4", "$.regions"));
        if (errors.Count > 0)
            return errors;
        var seats = parts.ToDictionary(part => part.RegionId, part => part.Seats);
        Regions =
        [
            .. Regions.Select(known => known.Receive(seats.GetValueOrDefault(known.RegionId) ?? SeatCounts.None)),
            .. parts.Where(part => Region(part.RegionId) is null).Select(part => RegionQuota.First(part.RegionId, part.Seats)),
        ];
        RegionsReason = reason;
        return Done.Instance;
    }

    /// <summary>
    /// R-ALL-2, R-ALL-3: the RHF distributes ordinary seats and those that lead to a trust; those that lead to a municipality have no
    /// such line of command, the Directorate places them. Each leaves the other's seats as they stand and makes its own sum exact.
    /// </summary>
    public Result<Done> DistributeToEmployers(RegionQuota region, IReadOnlyList<(Guid EmployerId, SeatCounts Seats)> parts, Distributor by)
    {
        List<Error> errors = [.. parts.Index().SelectMany(part => part.Item.Seats.Malformed($"$.employers[{part.Index}].seats"))];
        if (errors.Count == 0)
            errors.AddRange(ForeignKinds(region, parts, by));
        if (errors.Count == 0)
            errors.AddRange(
                ExactSum.Check(region.Seats.PlacedBy(by), parts.Select(part => part.Seats.PlacedBy(by)), "R-ALL-2", "$.employers")
            );
        if (errors.Count > 0)
            return errors;
        Replace(region.Distribute(parts.ToDictionary(part => part.EmployerId, part => part.Seats)));
        return Done.Instance;
    }

    /// <summary>R-ALL-12: of no kind more than the employer has left when its advertisements have theirs.</summary>
    /// <param name="advertised">Seats that approved advertisements hold.</param>
    public Result<EmployerQuota> ReportUnadvertised(EmployerQuota employer, IReadOnlyList<UnadvertisedSeats> parts, SeatCounts advertised)
    {
        foreach (var (kind, wanted) in parts.GroupBy(part => part.Kind).Select(same => (same.Key, same.Sum(part => (long)part.Seats))))
        {
            if (wanted > employer.Seats[kind])
                return QuotaErrors.MoreThanAllocated(kind, employer.Seats[kind], wanted);
            if (wanted > employer.NotAdvertised[kind] && wanted > employer.Seats[kind] - advertised[kind])
                return QuotaErrors.Advertised(kind, employer.Seats[kind], advertised[kind], wanted);
        }
        var reported = employer.Report(parts);
        Replace(Regions.First(region => region.Employers.Contains(employer)).With(reported));
        return reported;
    }

    public RegionQuota? Region(Guid regionId) => Regions.FirstOrDefault(region => region.RegionId == regionId);

    public EmployerQuota? Employer(Guid employerId) =>
        Regions.SelectMany(region => region.Employers).FirstOrDefault(employer => employer.EmployerId == employerId);

    private static IEnumerable<Error> ForeignKinds(
        RegionQuota region,
        IReadOnlyList<(Guid EmployerId, SeatCounts Seats)> parts,
        Distributor by
    )
    {
        var named = parts.Select(part => part.EmployerId).ToHashSet();
        return parts
            .Concat(
                region
                    .Employers.Where(known => !named.Contains(known.EmployerId))
                    .Select(known => (known.EmployerId, Seats: SeatCounts.None))
            )
            .Index()
            .Where(part => Foreign(part.Item.Seats, by) != Foreign(region.SeatsOf(part.Item.EmployerId), by))
            .Select(part => QuotaErrors.NotYoursToPlace(by, part.Index < parts.Count ? $"$.employers[{part.Index}]" : "$.employers"));
    }

    private void Replace(RegionQuota changed) =>
        Regions = [.. Regions.Select(region => region.RegionId == changed.RegionId ? changed : region)];

    private static SeatCounts Foreign(SeatCounts seats, Distributor by) => seats.Only(kind => Placement.PlacerOf(kind) != by);
}
