namespace LisPortal.Screening.Features.Rankings;

/// <summary>What a ranking still lacks.</summary>
internal enum RankingState
{
    /// <summary>Nobody ranked yet.</summary>
    Empty,

    /// <summary>Ranked; a municipality's yes is missing.</summary>
    Draft,

    /// <summary>Every municipality that must has said yes; the signature is missing.</summary>
    Concurred,
    Signed,
}
