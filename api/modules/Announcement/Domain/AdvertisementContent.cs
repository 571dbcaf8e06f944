using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Domain;

/// <summary>R-ANN-7: whether the hospital year is medicine and surgery, or also psychiatry.</summary>
internal enum ServiceParts
{
    TwoPart,
    ThreePart,
}

/// <summary>How the hospital seat is joined to the municipal half-year.</summary>
internal enum Coupling
{
    /// <summary>Hired in both at once: one municipality for each group.</summary>
    Fixed,

    /// <summary>The doctor chooses among the hospital's cooperating municipalities later.</summary>
    ChosenLater,
}

/// <summary>How the doctor is attached in the later position (R-ANN-7); other than salaried only in general practice.</summary>
internal enum Attachment
{
    Salaried,
    SelfEmployed,
    OutsideGpScheme,
}

/// <summary>R-ALL-3: what a seat counts as in the allocation.</summary>
internal enum SeatKind
{
    Ordinary,
    Psychiatry,
    ChildPsychiatry,
    GeneralPractice,
}

/// <summary>The trust that advertises.</summary>
internal sealed record Employer(Guid Id, string Code, string Name, Guid? RegionId);

/// <summary>R-ANN-7: what an advertisement states, besides its groups.</summary>
/// <param name="CriteriaText">What is weighted, with verifiable criteria.</param>
/// <param name="PersonalSuitabilityText">How personal suitability is judged.</param>
internal sealed record AdvertisementTexts(
    string Description,
    string CriteriaText,
    string PersonalSuitabilityText,
    string RequiredDocuments
);

/// <summary>Whom applicants can ask.</summary>
/// <param name="Function">Of the person to ask, not a name; at most 200 characters.</param>
/// <param name="Phone">Digits, spaces, <c>+</c>, <c>-</c> and brackets; at most 40 characters.</param>
internal sealed record Contact(string Function, string Email, string Phone);

internal sealed record Question(Guid Id, QuestionKind Kind, string Text);

internal sealed record Approval(Guid OrganisationId, Guid By, DateTimeOffset At);

/// <summary>R-ANN-7: the position that follows a combined one.</summary>
/// <param name="EmployerId">Who employs in the later position.</param>
/// <param name="Place">Where the doctor will work; at most 200 characters.</param>
/// <param name="Attachment">How the doctor is attached; other than salaried only in general practice.</param>
/// <param name="StartYear">Year it is entered: the round's start year or up to 5 years after.</param>
/// <param name="DecidedBy">Who decides on the hiring; at most 200 characters.</param>
/// <param name="Reason">R-ALL-9: why the later employer is not the one it ordinarily is; at most 1,000 characters.</param>
internal sealed record LaterPosition(
    Guid EmployerId,
    string Place,
    Attachment Attachment,
    int StartYear,
    string DecidedBy,
    string? Reason = null
);

/// <summary>An advertisement's content as written by the trust; checked by <see cref="ContentRules"/> before it is taken.</summary>
internal sealed record AdvertisementContent(
    string Title,
    Guid? HospitalId,
    ServiceParts ServiceParts,
    Coupling Coupling,
    AdvertisementTexts Texts,
    Contact Contact,
    IReadOnlyList<GroupContent> Groups,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<string> PlaceNames
);

/// <param name="Id">Of a group that is there already; null for a new one.</param>
internal sealed record GroupContent(
    Guid? Id,
    string Name,
    PositionKind Kind,
    Specialty? Specialty,
    int Seats,
    IReadOnlyList<Guid> MunicipalityIds,
    IReadOnlyList<Guid> CountyIds,
    LaterPosition? LaterPosition
);
