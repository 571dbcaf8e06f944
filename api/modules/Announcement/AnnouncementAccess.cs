namespace LisPortal.Announcement;

/// <summary>Who may do what in this module.</summary>
internal static class AnnouncementAccess
{
    /// <summary>What a machine's token must be good for to read here.</summary>
    public const string ReadScope = "announcement:read";
}
