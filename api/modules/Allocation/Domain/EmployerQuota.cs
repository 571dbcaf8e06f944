using System.Text.Json.Serialization;
using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Domain;

/// <summary>What an employer was given, and what of it it does not advertise.</summary>
/// <param name="Revision">Versions of the employer's own part: 1 when first set.</param>
internal sealed record EmployerQuota(Guid EmployerId, SeatCounts Seats, IReadOnlyList<UnadvertisedSeats> Unadvertised, int Revision)
{
    [JsonIgnore]
    public SeatCounts NotAdvertised => Reported(Unadvertised);

    public static EmployerQuota First(Guid employerId, SeatCounts seats) => new(employerId, seats, [], 1);

    /// <summary>What was reported as not advertised stands while it still fits, and is to be reported anew when not.</summary>
    public EmployerQuota Receive(SeatCounts seats) =>
        this with
        {
            Seats = seats,
            Unadvertised = Fits(Unadvertised, seats) ? Unadvertised : [],
            Revision = Revision + 1,
        };

    public EmployerQuota Report(IReadOnlyList<UnadvertisedSeats> parts) => this with { Unadvertised = parts, Revision = Revision + 1 };

    public static SeatCounts Reported(IEnumerable<UnadvertisedSeats> parts) => SeatCounts.Of(parts.Select(part => (part.Kind, part.Seats)));

    private static bool Fits(IReadOnlyList<UnadvertisedSeats> parts, SeatCounts seats) => Reported(parts).IsWithin(seats);
}
