namespace LisPortal.Contracts.Announcement;

/// <summary>An ordinary LIS1 position, or one combined with the later position in specialist training (R-ANN-6).</summary>
public enum PositionKind
{
    Ordinary,
    Combined,
}
