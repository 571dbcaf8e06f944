namespace LisPortal.Allocation.Domain;

/// <summary>What an employer was given, and what of it it does not advertise.</summary>
internal sealed class EmployerQuota
{
    private List<UnadvertisedSeats> unadvertised = [];

    private EmployerQuota() { }

    public EmployerQuota(Guid employerId, SeatCounts seats) => (EmployerId, Seats) = (employerId, seats with { });

    public Guid EmployerId { get; private set; }

    public SeatCounts Seats { get; private set; } = null!;

    public IReadOnlyList<UnadvertisedSeats> Unadvertised => unadvertised;

    public int NotAdvertised => unadvertised.Sum(part => part.Seats);

    /// <summary>Versions of the employer's own part: 1 when first set.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>What was reported as not advertised stands while it still fits, and is to be reported anew when not.</summary>
    public void Receive(SeatCounts seats)
    {
        Seats = seats with { };
        if (NotAdvertised > seats.Total)
            unadvertised.Clear();
        Revision++;
    }

    public void Report(IReadOnlyList<UnadvertisedSeats> parts)
    {
        unadvertised = [.. parts];
        Revision++;
    }
}
