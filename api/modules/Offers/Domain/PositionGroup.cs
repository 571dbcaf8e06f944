using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Time;

namespace LisPortal.Offers.Domain;

/// <summary>
/// A position group as it was when offers began: its seats, how many are held by acceptances, and what an acceptance means.
/// <see cref="Held"/> only grows by a guarded update that keeps it within <see cref="Seats"/>.
/// </summary>
internal sealed class PositionGroup
{
    private PositionGroup() { }

    /// <summary>The advertised group's id.</summary>
    public Guid Id { get; private init; }

    public Guid RoundId { get; private init; }

    public Guid AdvertisementId { get; private init; }

    public required string AdvertisementTitle { get; init; }

    public required string Name { get; init; }

    /// <summary>The trust that owns the advertisement.</summary>
    public Guid EmployerId { get; private init; }

    public PositionKind Kind { get; private init; }

    public Specialty? Specialty { get; private init; }

    /// <summary>What other employers see of an acceptance here (R-OFF-4).</summary>
    public SeatKind Label { get; private init; } = SeatKind.Ordinary;

    public Guid? LaterEmployerId { get; private init; }

    /// <summary>Where a combined position's doctor works later, as advertised.</summary>
    public string? Place { get; private init; }

    /// <summary>Where the municipal half-year is; null when it is chosen later among several.</summary>
    public Guid? MunicipalityId { get; private init; }

    public int Seats { get; private set; }

    public int Held { get; private init; }

    /// <summary>The round's last marking deadline: what is free after it is residual (R-OFF-8).</summary>
    public Deadline LastMarkingDeadline { get; private init; }

    /// <summary>Seats found free when residual positions were announced; null before that.</summary>
    public int? ResidualSeats { get; private set; }

    /// <summary>R-OFF-8: whether the later employer has confirmed that a combined seat stays combined as a residual one.</summary>
    public DateTimeOffset? LaterEmployerConfirmedAt { get; private set; }

    public static PositionGroup Of(AdvertisementSummary advertisement, GroupSummary group, Deadline lastMarkingDeadline) =>
        new()
        {
            Id = group.Id,
            RoundId = advertisement.RoundId,
            AdvertisementId = advertisement.Id,
            AdvertisementTitle = advertisement.Title,
            Name = group.Name,
            EmployerId = advertisement.EmployerId,
            Kind = group.Kind,
            Specialty = group.Specialty,
            Label = SeatKind.Of(group.Specialty),
            LaterEmployerId = group.LaterEmployerId,
            Place = group.Place,
            MunicipalityId = group.Municipalities.Count == 1 ? group.Municipalities[0] : null,
            Seats = group.Seats,
            LastMarkingDeadline = lastMarkingDeadline,
        };

    /// <summary>Seats that are residual at this instant.</summary>
    public int ResidualAt(DateTimeOffset now) => LastMarkingDeadline.HasPassed(now) ? Seats - Held : 0;

    /// <summary>R-OFF-8: a combined seat is residual as combined only when its later employer has confirmed.</summary>
    public PositionKind ResidualKind =>
        Kind == PositionKind.Combined && LaterEmployerConfirmedAt is not null ? PositionKind.Combined : PositionKind.Ordinary;

    public void ChangeSeats(int seats) => Seats = seats;

    public void OpenResidual() => ResidualSeats = Seats - Held;

    public Result<PositionGroup> ConfirmLaterPosition(DateTimeOffset now)
    {
        if (Kind != PositionKind.Combined || ResidualAt(now) == 0)
            return OfferErrors.ResidualNotConfirmable;
        LaterEmployerConfirmedAt ??= now;
        return this;
    }
}
