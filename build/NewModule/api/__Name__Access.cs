using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.__Name__;

/// <summary>Who may do what in this module.</summary>
internal static class __Name__Access
{
    /// <summary>Nobody else, until the module is for somebody.</summary>
    public static AccessPolicy Everything { get; } = AccessPolicy.Administrator;
}
