using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.Offers;

/// <summary>Who may ask about offers; which rows they see is each operation's row rule.</summary>
internal static class OffersAccess
{
    /// <summary>What a machine's token must be good for to read here.</summary>
    public const string ReadScope = "offers:read";

    /// <summary>The parties of an offer, and those above them who follow the round.</summary>
    public static AccessPolicy Parties { get; } =
        AccessPolicy.Of("offer-parties", [Role.Directorate, Role.RegionalAuthority, .. AccessPolicy.Employer.Roles, Role.Applicant]);

    /// <summary>Employers whose applicants may be taken elsewhere, and the Directorate.</summary>
    public static AccessPolicy Markings { get; } = AccessPolicy.Of("marking-readers", [Role.Directorate, .. AccessPolicy.Employer.Roles]);
}
