using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

internal static class AdvertisementErrors
{
    public static Error AdsClosed(Deadline adsReadyAt) =>
        Error.Conflict(
            "announcement.ads-closed",
            "Advertisements of this round had to be ready, so they stand as they are.",
            "R-ANN-2"
        ) with
        {
            Args = new Dictionary<string, object?> { ["adsReadyAt"] = adsReadyAt.Stated },
        };

    public static Error NotYourTrust { get; } =
        Error.Forbidden("announcement.not-your-trust", "You can only advertise in the name of a health trust you act for.");

    public static Error NotAParty { get; } =
        Error.Forbidden(
            "announcement.not-a-party",
            "You can only approve in the name of the trust or a municipality of this advertisement.",
            "R-ANN-10"
        );

    public static Error LeaderFirst(PartyRole leader) =>
        leader == PartyRole.Municipality
            ? Error.Conflict(
                "announcement.municipality-first",
                "The municipality leads positions that lead to a municipality, and approves before the trust.",
                "R-ANN-10"
            )
            : Error.Conflict(
                "announcement.trust-first",
                "The trust leads positions that lead to a trust, and approves before the municipalities.",
                "R-ANN-10"
            );

    public static Error MoreThanAllocated(SeatKind kind, int allocated, int claimed, int wanted) =>
        Error.Conflict(
            "announcement.more-than-allocated",
            $"{wanted} seats are advertised, but of the {allocated} of this kind that may be, {claimed} are in other advertisements.",
            "R-ALL-12"
        ) with
        {
            Args = new Dictionary<string, object?>
            {
                ["kind"] = kind,
                ["allocated"] = allocated,
                ["claimed"] = claimed,
                ["wanted"] = wanted,
            },
        };

    public static Error UnknownRound { get; } = Error.Invalid("announcement.unknown-round", "There is no such round.", path: "$.roundId");

    public static Error UnknownHospital { get; } =
        Error.Invalid("announcement.unknown-hospital", "There is no such hospital in this trust.", path: "$.hospitalId");

    public static Error UnknownMunicipality(string path) =>
        Error.Invalid("announcement.unknown-municipality", "There is no such municipality.", path: path);

    public static Error UnknownEmployer(string path) =>
        Error.Invalid("announcement.unknown-employer", "There is no such trust or municipality.", path: path);

    public static Error UnknownGroup(string path) =>
        Error.Invalid(
            "announcement.unknown-group",
            "There is no such group in this advertisement. Leave the id out of a new one.",
            path: path
        );

    public static Error OneMunicipality(string path) =>
        Error.Invalid("announcement.one-municipality", "With a fixed coupling each group has exactly one municipality.", "R-ANN-7", path);

    public static Error OrdinaryIsNotBound(string path) =>
        Error.Invalid(
            "announcement.ordinary-is-not-bound",
            "An ordinary position has no specialty and no later position.",
            "R-ANN-6",
            path
        );

    public static Error CombinedIsBound(string path) =>
        Error.Invalid(
            "announcement.combined-is-bound",
            "A combined position states its specialty and the later position.",
            "R-ANN-6",
            path
        );

    public static Error LaterStart(string path, int from, int to) =>
        Error.Invalid("announcement.later-start", $"The later position begins from {from} to {to}.", "R-ANN-7", path) with
        {
            Args = new Dictionary<string, object?> { ["from"] = from, ["to"] = to },
        };

    public static Error SalariedInHospital(string path) =>
        Error.Invalid("announcement.salaried-in-hospital", "Later positions in a trust are salaried.", "R-ANN-7", path);

    public static Error ReasonNeeded(Specialty specialty, string path) =>
        Error.Invalid(
            "announcement.later-employer-reason",
            specialty.IsMunicipal
                ? "In this specialty the later employer is the municipality of the half-year; otherwise state a reason."
                : "In this specialty the later employer is the trust itself; otherwise state a reason.",
            "R-ALL-9",
            path
        );
}
