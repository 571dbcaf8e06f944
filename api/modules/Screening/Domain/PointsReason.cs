namespace LisPortal.Screening.Domain;

/// <summary>Why a line gives, or does not give, points.</summary>
internal enum PointsReason
{
    /// <summary>Gives points by the criterion (R-SCR-3).</summary>
    Counted,

    /// <summary>More than the criterion's cap (R-SCR-3).</summary>
    AboveCap,

    /// <summary>Not counted: other work already fills 100 % of these days (R-SCR-5).</summary>
    Overlap,

    /// <summary>Not counted: work as a doctor before a licence or authorisation (R-SCR-3).</summary>
    WithoutLicence,

    /// <summary>Not counted: begins after the day the points are computed for (R-SCR-1).</summary>
    AfterReferenceDate,

    /// <summary>Not counted: no criterion of the scheme matches (R-SCR-3).</summary>
    NoCriterion,
}
