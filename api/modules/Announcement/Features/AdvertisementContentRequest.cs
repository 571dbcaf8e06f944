using LisPortal.Announcement.Domain;

namespace LisPortal.Announcement.Features;

/// <summary>What an advertisement states (R-ANN-6, R-ANN-7). That it is a training position is said by being LIS1.</summary>
internal record AdvertisementContentRequest
{
    /// <summary>At most 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>One of the trust's hospitals; null for the trust as a whole.</summary>
    public Guid? HospitalId { get; init; }

    /// <summary>Whether the hospital year has two or three parts.</summary>
    public required ServiceParts ServiceParts { get; init; }

    /// <summary>How the hospital seat is joined to the municipal half-year.</summary>
    public required Coupling Coupling { get; init; }

    /// <summary>What the positions are; at most 10,000 characters.</summary>
    public required string Description { get; init; }

    /// <summary>What is weighted, with verifiable criteria; at most 5,000 characters.</summary>
    public required string CriteriaText { get; init; }

    /// <summary>How personal suitability is judged; at most 2,000 characters.</summary>
    public required string PersonalSuitabilityText { get; init; }

    /// <summary>What applicants must send with their application; at most 2,000 characters.</summary>
    public required string RequiredDocuments { get; init; }

    /// <summary>Whom applicants can ask.</summary>
    public required Contact Contact { get; init; }

    /// <summary>1 to 50 position groups.</summary>
    public required IReadOnlyList<GroupRequest> Groups { get; init; }

    /// <summary>Screening questions, mandatory for applicants; at most 30.</summary>
    public IReadOnlyList<QuestionRequest> Questions { get; init; } = [];
}
