using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;

namespace LisPortal.Screening.Domain;

/// <summary>
/// R-SCR-1: a person's application to one advertisement. Until the deadline it can be changed, withdrawn and submitted again, and
/// follows the newest CV; after it, only points adjustments are added (R-SCR-4).
/// </summary>
internal sealed class Application : Aggregate
{
    private Application() { }

    public Guid AdvertisementId { get; private set; }

    public Guid RoundId { get; private set; }

    /// <summary>The trust that owns the advertisement.</summary>
    public Guid EmployerId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The round's application deadline. When it is extended (R-SCR-2) this follows, a moment later.</summary>
    public Deadline Deadline { get; private set; }

    /// <summary>On the applicant's receipt; tells nothing.</summary>
    public string ReceiptNumber { get; private set; } = "";

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>Last change by the applicant; equals <see cref="SubmittedAt"/> when there was none.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>What the points are computed from.</summary>
    public Guid CvRevisionId { get; private set; }

    /// <summary>Position groups, most wanted first.</summary>
    public IReadOnlyList<Guid> GroupIds { get; private set; } = [];

    public IReadOnlyList<QuestionAnswer> Answers { get; private set; } = [];

    public IReadOnlyList<Guid> DocumentIds { get; private set; } = [];

    /// <summary>Hundredths of a point by the scheme.</summary>
    public int ComputedPoints { get; private set; }

    /// <summary>Hundredths of a point, adjustments included; stored so that lists sort by it.</summary>
    public int TotalPoints { get; private set; }

    public IReadOnlyList<PointsAdjustment> Adjustments { get; private set; } = [];

    public static Application Start(ApplicationTarget target, Guid personId) =>
        new()
        {
            AdvertisementId = target.AdvertisementId,
            RoundId = target.RoundId,
            EmployerId = target.EmployerId,
            Deadline = target.Deadline,
            PersonId = personId,
        };

    /// <summary>First, or again after it was withdrawn: a new receipt either way.</summary>
    public void Submit(ApplicationContent content, string receiptNumber, DateTimeOffset now)
    {
        Take(content);
        ReceiptNumber = receiptNumber;
        SubmittedAt = ChangedAt = now;
        WithdrawnAt = null;
    }

    public Result<Done> Change(ApplicationContent content, DateTimeOffset now)
    {
        if (Closed(now) is { } closed)
        {
            return closed;
        }

        Take(content);
        ChangedAt = now;
        return Done.Instance;
    }

    public Result<Done> Withdraw(DateTimeOffset now)
    {
        if (Closed(now) is { } closed)
        {
            return closed;
        }

        WithdrawnAt = now;
        return Done.Instance;
    }

    /// <summary>R-SCR-2: takes the round's deadline as it is now, so that nobody is refused by the one before.</summary>
    public void Follow(Deadline roundsDeadline) => Deadline = roundsDeadline;

    /// <param name="points">Hundredths of a point computed from the revision.</param>
    public void Score(Guid cvRevisionId, int points)
    {
        CvRevisionId = cvRevisionId;
        ComputedPoints = points;
        TotalPoints = Total();
    }

    /// <summary>R-SCR-4: points guide, people decide, and say who, when and why.</summary>
    public void Adjust(PointsAdjustment adjustment)
    {
        Adjustments = [.. Adjustments, adjustment];
        TotalPoints = Total();
    }

    public void Detach(Guid documentId) => DocumentIds = [.. DocumentIds.Where(id => id != documentId)];

    private Error? Closed(DateTimeOffset now) =>
        Deadline.HasPassed(now) ? ApplicationErrors.DeadlinePassed
        : WithdrawnAt is not null ? ApplicationErrors.Withdrawn
        : null;

    private void Take(ApplicationContent content) =>
        (GroupIds, Answers, DocumentIds) = (content.GroupIds, content.Answers, content.DocumentIds);

    private int Total() => ComputedPoints + Adjustments.Sum(adjustment => adjustment.Points);
}
