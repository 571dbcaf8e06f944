using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;
using LisPortal.Screening.Domain;
using LisPortal.Screening.Features.Documents;
using Mapster;

namespace LisPortal.Screening.Features.Applications;

/// <summary>An application to one advertisement.</summary>
/// <param name="WithdrawnAt">UTC; null while it stands.</param>
/// <param name="Open">Can still be changed, withdrawn, or submitted anew if withdrawn.</param>
/// <param name="GroupIds">Position groups, most wanted first.</param>
/// <param name="Answers">To the screening questions.</param>
/// <param name="Documents">That it carries.</param>
/// <param name="ComputedPoints">Hundredths of a point by the points scheme.</param>
/// <param name="TotalPoints">Hundredths of a point, employers' adjustments included.</param>
/// <param name="Cv">The CV the points are computed from.</param>
internal sealed record ApplicationResponse(
    Guid Id,
    Guid AdvertisementId,
    string AdvertisementTitle,
    Guid RoundId,
    Guid EmployerId,
    Guid PersonId,
    string ReceiptNumber,
    DateTimeOffset SubmittedAt,
    DateTimeOffset ChangedAt,
    DateTimeOffset? WithdrawnAt,
    Deadline Deadline,
    bool Open,
    IReadOnlyList<Guid> GroupIds,
    IReadOnlyList<QuestionAnswer> Answers,
    IReadOnlyList<DocumentResponse> Documents,
    int ComputedPoints,
    int TotalPoints,
    Cv Cv,
    int Version
) : IVersioned
{
    RecordKey IVersioned.Record => RecordOf(Id);

    public static RecordKey RecordOf(Guid applicationId) => RecordKey.Of<ApplicationResponse>(applicationId);

    public static ApplicationResponse Of(
        Application application,
        AdvertisementInRound advertisement,
        Cv cv,
        IReadOnlyList<Document> documents,
        DateTimeOffset now
    ) =>
        new(
            application.Id,
            application.AdvertisementId,
            advertisement.Advertisement.Title,
            application.RoundId,
            application.EmployerId,
            application.PersonId,
            application.ReceiptNumber,
            application.SubmittedAt,
            application.ChangedAt,
            application.WithdrawnAt,
            advertisement.Round.ApplicationDeadline,
            advertisement.IsOpenAt(now),
            application.GroupIds,
            application.Answers,
            [.. documents.Select(document => document.Adapt<DocumentResponse>())],
            application.ComputedPoints,
            application.TotalPoints,
            cv,
            application.Version
        );
}
