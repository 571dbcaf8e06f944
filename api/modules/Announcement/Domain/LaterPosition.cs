namespace LisPortal.Announcement.Domain;

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
