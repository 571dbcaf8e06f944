namespace LisPortal.Screening.Features.Applicants;

/// <summary>How a list of applicants is ordered.</summary>
internal enum ApplicantSort
{
    /// <summary>Most first.</summary>
    Points,

    /// <summary>Family name, given name; æ ø å after z.</summary>
    Name,

    /// <summary>Earliest first.</summary>
    SubmittedAt,

    /// <summary>Those who want the group of <c>groupId</c> most first; needs that filter.</summary>
    GroupRank,
}
