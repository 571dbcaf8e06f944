using LisPortal.Announcement.Domain;

namespace LisPortal.Announcement.Features;

/// <summary>R-ANN-7: the position that follows a combined one.</summary>
/// <param name="Employer">Who employs in it.</param>
/// <param name="Place">Where the doctor will work.</param>
/// <param name="Attachment">How the doctor is attached.</param>
/// <param name="StartYear">Year it is entered.</param>
/// <param name="DecidedBy">Who decides on the hiring.</param>
/// <param name="Reason">R-ALL-9: why the employer is not the ordinary one.</param>
internal sealed record LaterPositionResponse(
    NamedOrganisation Employer,
    string Place,
    Attachment Attachment,
    int StartYear,
    string DecidedBy,
    string? Reason
);
