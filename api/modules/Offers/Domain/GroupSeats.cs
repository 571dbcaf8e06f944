namespace LisPortal.Offers.Domain;

/// <summary>Seats of a position group.</summary>
internal sealed record GroupSeats(Guid GroupId, int Seats);
