namespace LisPortal.Evaluation.Features;

/// <summary>Of whom the figures tell.</summary>
internal enum StatisticsScope
{
    /// <summary>The whole country in every breakdown.</summary>
    Nation,

    /// <summary>Breakdowns tell of the caller's own employers; of the country only totals that give away no small figure (R-EVA-7).</summary>
    OwnEmployers,
}
