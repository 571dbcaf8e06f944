using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;
using LisPortal.Kernel.Time;

namespace LisPortal.Allocation.Domain;

internal static class QuotaErrors
{
    /// <summary>What is advertised rests on the distribution, so it stands once ads must be ready, unless a cut has to reach the bottom.</summary>
    public static Error Frozen(Deadline adsReadyAt) =>
        Error.Conflict("allocation.distribution-frozen", "Ads had to be ready, so the distribution of this round stands.", "R-ANN-2") with
        {
            Args = new Dictionary<string, object?> { ["adsReadyAt"] = adsReadyAt.Stated },
        };

    public static Error UnknownRegion(string path) =>
        Error.Invalid("allocation.unknown-region", "There is no such regional health authority.", "R-ALL-2", path);

    public static Error NotInRegion(string path) =>
        Error.Invalid("allocation.employer-not-in-region", "There is no such health trust in this region.", "R-ALL-2", path);

    public static Error NotYoursToPlace(Distributor by, string path) =>
        Error.Conflict(
            by == Distributor.Directorate ? "allocation.regional-seats" : "allocation.municipal-seats",
            by == Distributor.Directorate
                ? "The regional health authority distributes ordinary seats and those that lead to a trust. Leave them as they stand."
                : "The Directorate places the seats that lead to a municipality. Leave them as they stand.",
            "R-ALL-3",
            path
        );

    public static Error MoreThanAllocated(SeatKind kind, int allocated, long reported) =>
        Error.Conflict(
            "allocation.more-than-allocated",
            $"{reported} seats are reported as not advertised, but only {allocated} of this kind are allocated.",
            "R-ALL-12",
            "$.seats"
        ) with
        {
            Args = new Dictionary<string, object?>
            {
                ["kind"] = kind,
                ["allocated"] = allocated,
                ["reported"] = reported,
            },
        };

    public static Error Advertised(SeatKind kind, int allocated, int advertised, long reported) =>
        Error.Conflict(
            "allocation.seats-advertised",
            $"{reported} seats are reported as not advertised, but of the {allocated} of this kind {advertised} are advertised.",
            "R-ALL-12",
            "$.seats"
        ) with
        {
            Args = new Dictionary<string, object?>
            {
                ["kind"] = kind,
                ["allocated"] = allocated,
                ["advertised"] = advertised,
                ["reported"] = reported,
            },
        };

    public static Error RoundStarted(DateOnly startDate) =>
        Error.Conflict(
            "allocation.round-started",
            "The positions of this round have begun, so what was not advertised stands as reported.",
            "R-ALL-12"
        ) with
        {
            Args = new Dictionary<string, object?> { ["startDate"] = startDate },
        };
}
