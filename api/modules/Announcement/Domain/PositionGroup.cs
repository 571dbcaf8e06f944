using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Domain;

/// <summary>Seats inside an advertisement that are ranked and offered together.</summary>
internal sealed class PositionGroup
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Order within the advertisement, from 0.</summary>
    public int Place { get; private set; }

    public string Name { get; private set; } = "";

    public PositionKind Kind { get; private set; }

    public Specialty? Specialty { get; private set; }

    public SeatKind SeatKind { get; private set; } = SeatKind.Ordinary;

    public int Seats { get; private set; }

    /// <summary>Where the municipal half-year is.</summary>
    public List<Guid> MunicipalityIds { get; private set; } = [];

    /// <summary>Counties of those, to be searched by.</summary>
    public List<Guid> CountyIds { get; private set; } = [];

    public LaterPosition? LaterPosition { get; private set; }

    public void Take(int place, GroupContent content)
    {
        Place = place;
        Name = content.Name;
        Kind = content.Kind;
        Specialty = content.Specialty;
        SeatKind = SeatKind.Of(content.Specialty);
        Seats = content.Seats;
        MunicipalityIds = [.. content.MunicipalityIds];
        CountyIds = [.. content.CountyIds];
        LaterPosition = content.LaterPosition;
    }
}
