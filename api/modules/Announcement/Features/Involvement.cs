using LisPortal.Announcement.Domain;
using LisPortal.Kernel.Access;

namespace LisPortal.Announcement.Features;

/// <summary>Who may know of an advertisement that is not published: those who see its employer or one of its municipalities.</summary>
internal static class Involvement
{
    public static bool Of(Caller caller, Advertisement advertisement) => caller.SeesAll || advertisement.Parties.Any(caller.Sees);
}
