using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Time;

namespace LisPortal.Offers.Domain;

/// <summary>A seat offered to a ranked applicant, with the deadlines that were promised when it went out.</summary>
internal sealed class Offer : Aggregate
{
    private Offer() { }

    public Guid RoundId { get; private init; }

    /// <summary>Offer round.</summary>
    public int Number { get; private init; }

    public Guid GroupId { get; private init; }

    public Guid EmployerId { get; private init; }

    /// <summary>Employer of the later position when combined.</summary>
    public Guid? LaterEmployerId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>Place in the group's ranking, from 1.</summary>
    public int Rank { get; private init; }

    /// <summary>Place of the offer in the round's log, which is also its order in lists.</summary>
    public long Sequence { get; set; }

    /// <summary>The one instant of all offers of the offer round (R-OFF-1).</summary>
    public DateTimeOffset ReleasedAt { get; private init; }

    public Deadline ResponseDeadline { get; private init; }

    public Deadline MarkingDeadline { get; private init; }

    /// <summary>Null until answered, or until its expiry has been written down.</summary>
    public AnswerKind? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public static Offer Make(PositionGroup group, Guid personId, int rank, OfferRound release) =>
        new()
        {
            RoundId = group.RoundId,
            Number = release.Number,
            GroupId = group.Id,
            EmployerId = group.EmployerId,
            LaterEmployerId = group.LaterEmployerId,
            PersonId = personId,
            Rank = rank,
            ReleasedAt = release.ReleasedAt,
            ResponseDeadline = release.ResponseDeadline,
            MarkingDeadline = release.MarkingDeadline,
        };

    /// <summary>R-OFF-3: an offer is expired because its deadline has passed, not because somebody wrote that down.</summary>
    public OfferState StateAt(DateTimeOffset now) =>
        Answer switch
        {
            AnswerKind.Accepted => OfferState.Accepted,
            AnswerKind.Declined => OfferState.Declined,
            AnswerKind.DeclinedByOtherAcceptance => OfferState.DeclinedByOtherAcceptance,
            AnswerKind.Expired => OfferState.Expired,
            _ => ResponseDeadline.HasPassed(now) ? OfferState.Expired : OfferState.Open,
        };

    public Result<Offer> Accept(DateTimeOffset now) => Take(AnswerKind.Accepted, now);

    public Result<Offer> Decline(DateTimeOffset now) => Take(AnswerKind.Declined, now);

    /// <summary>R-OFF-2: another acceptance of the same applicant declines this one.</summary>
    public Result<Offer> GiveWay(DateTimeOffset now) => Take(AnswerKind.DeclinedByOtherAcceptance, now);

    /// <summary>Writes down that the deadline has passed without an answer, at the deadline's instant (R-OFF-3).</summary>
    public void Expire() => (Answer, AnsweredAt) = (AnswerKind.Expired, ResponseDeadline.Stated);

    /// <summary>What other modules are told once there is an answer, silence included.</summary>
    public OfferAnswered ToEvent() => new(Id, RoundId, Number, GroupId, EmployerId, PersonId, Answer!.Value);

    private Result<Offer> Take(AnswerKind answer, DateTimeOffset now)
    {
        switch (StateAt(now))
        {
            case OfferState.Open:
                (Answer, AnsweredAt) = (answer, now);
                return this;
            case OfferState.Expired:
                return OfferErrors.DeadlinePassed(ResponseDeadline);
            case OfferState.DeclinedByOtherAcceptance:
                return OfferErrors.AlreadyAccepted;
            default:
                return OfferErrors.AlreadyAnswered;
        }
    }
}
