namespace LisPortal.Announcement.Domain;

/// <summary>R-ANN-10: the parties of an advertisement.</summary>
internal enum PartyRole
{
    Trust,
    Municipality,
}
