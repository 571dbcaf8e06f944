using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Allocation.Domain;

/// <summary>
/// The seats of one round from the national total to the employers (R-ALL-1…4). Each level is set as a whole and sums exactly to
/// the one above. When an upper level changes later, the lower one stands, is shown as not matching, and is to be made anew.
/// </summary>
internal sealed class RoundQuota : Aggregate
{
    private List<RegionQuota> regions = [];

    private RoundQuota() { }

    public Guid RoundId { get; private set; }

    public SeatCounts National { get; private set; } = null!;

    /// <summary>Where the Ministry's decision is found (R-ALL-1).</summary>
    public string LegalReference { get; private set; } = "";

    /// <summary>R-ALL-4: why the regions get what they get.</summary>
    public string? RegionsReason { get; private set; }

    public IReadOnlyList<RegionQuota> Regions => regions;

    /// <summary>Whether the regions' seats sum to the national ones now; false also before they are set.</summary>
    public bool RegionsMatch => SeatCounts.Sum(regions.Select(region => region.Seats)) == National;

    public static Result<RoundQuota> Fix(Guid roundId, SeatCounts national, string legalReference)
    {
        var quota = new RoundQuota { RoundId = roundId };
        var set = quota.Refix(national, legalReference);
        return set.IsSuccess ? quota : Result<RoundQuota>.Fail(set.Errors);
    }

    public Result<Done> Refix(SeatCounts national, string legalReference)
    {
        if (national.Malformed("$") is { Count: > 0 } errors)
            return Result<Done>.Fail(errors);
        National = national with { };
        LegalReference = legalReference;
        return Done.Instance;
    }

    /// <summary>R-ALL-2, R-ALL-4: regions that are left out have none.</summary>
    public Result<Done> DistributeToRegions(IReadOnlyList<(Guid RegionId, SeatCounts Seats)> parts, string reason)
    {
        List<Error> errors = [.. parts.Index().SelectMany(part => part.Item.Seats.Malformed($"$.regions[{part.Index}]"))];
        if (errors.Count == 0)
            errors.AddRange(ExactSum.Check(National, parts.Select(part => part.Seats), "R-ALL-4", "$.regions"));
        if (errors.Count > 0)
            return errors;
        foreach (var region in regions.Where(region => parts.All(part => part.RegionId != region.RegionId)))
            region.Receive(SeatCounts.None);
        foreach (var (regionId, seats) in parts)
        {
            if (Region(regionId) is { } known)
                known.Receive(seats);
            else
                regions.Add(new RegionQuota(regionId, seats));
        }
        RegionsReason = reason;
        return Done.Instance;
    }

    /// <summary>
    /// R-ALL-2, R-ALL-3: the RHF distributes ordinary, psychiatry and BUP seats; those of general practice have no such line of
    /// command, the Directorate places them. Each leaves the other's seats as they stand and makes its own sum exact.
    /// </summary>
    /// <returns>The employers whose seats are not what they were.</returns>
    public Result<IReadOnlyList<(Guid EmployerId, SeatCounts Seats)>> DistributeToEmployers(
        RegionQuota region,
        IReadOnlyList<(Guid EmployerId, SeatCounts Seats)> parts,
        Distributor by
    )
    {
        List<Error> errors = [.. parts.Index().SelectMany(part => part.Item.Seats.Malformed($"$.employers[{part.Index}]"))];
        if (errors.Count == 0)
            errors.AddRange(ForeignKinds(region, parts, by));
        if (errors.Count == 0)
            errors.AddRange(ExactSum.Check(Own(region.Seats, by), parts.Select(part => Own(part.Seats, by)), "R-ALL-2", "$.employers"));
        if (errors.Count > 0)
            return errors;
        return region.Distribute(parts.ToDictionary(part => part.EmployerId, part => part.Seats));
    }

    /// <summary>R-ALL-12: no more than the employer has.</summary>
    public static Result<Done> ReportUnadvertised(EmployerQuota employer, IReadOnlyList<UnadvertisedSeats> parts)
    {
        if (parts.Sum(part => (long)part.Seats) > employer.Seats.Total)
            return QuotaErrors.MoreThanAllocated(employer.Seats.Total, parts.Sum(part => (long)part.Seats));
        employer.Report(parts);
        return Done.Instance;
    }

    public RegionQuota? Region(Guid regionId) => regions.Find(region => region.RegionId == regionId);

    public EmployerQuota? Employer(Guid employerId) =>
        regions.SelectMany(region => region.Employers).FirstOrDefault(employer => employer.EmployerId == employerId);

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

    private static SeatCounts Own(SeatCounts seats, Distributor by) =>
        by == Distributor.Directorate ? new SeatCounts(0, 0, 0, seats.GeneralPractice) : seats with { GeneralPractice = 0 };

    private static SeatCounts Foreign(SeatCounts seats, Distributor by) =>
        Own(seats, by == Distributor.Directorate ? Distributor.RegionalAuthority : Distributor.Directorate);
}
