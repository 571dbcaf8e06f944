namespace LisPortal.Announcement.Domain;

/// <summary>R-ANN-7: whether the hospital year is medicine and surgery, or also psychiatry.</summary>
internal enum ServiceParts
{
    TwoPart,
    ThreePart,
}
