using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>One half-yearly nationwide announcement with its one calendar for the whole country (R-ANN-2).</summary>
internal sealed class RecruitmentRound : Aggregate
{
    private List<OfferRoundDates> offerRounds = [];
    private List<PostponedDate> postponed = [];

    private RecruitmentRound(string code) => Code = code;

    /// <summary>Unique short name, e.g. <c>autumn-2018</c>.</summary>
    public string Code { get; private set; }

    public Season Season { get; private set; }

    public Deadline AdsReadyAt { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    public Deadline ApplicationDeadline { get; private set; }

    public IReadOnlyList<OfferRoundDates> OfferRounds => offerRounds;

    public DateOnly StartDate { get; private set; }

    /// <summary>Every date that was moved after publication, in the order it happened.</summary>
    public IReadOnlyList<PostponedDate> Postponed => postponed;

    /// <summary>The application deadline that the round was published with, whatever it has been extended to since (R-SCR-2).</summary>
    public Deadline PublishedApplicationDeadline =>
        postponed.Find(date => date.Date == CalendarDate.ApplicationDeadline) is { } moved ? new Deadline(moved.From) : ApplicationDeadline;

    /// <summary>Whether the publication has been announced to the other modules; what the clock says needs no telling.</summary>
    public bool PublicationAnnounced { get; private set; }

    public RoundCalendar Calendar =>
        RoundCalendar.Restore(new RoundSteps(Season, AdsReadyAt, PublishedAt, ApplicationDeadline, OfferRounds, StartDate));

    public static Result<RecruitmentRound> Plan(string code, RoundSteps steps, PolicyBook policies, DateTimeOffset now)
    {
        var calendar = RoundCalendar.Create(steps, policies, new CalendarAct(now, now));
        if (!calendar.IsSuccess)
            return Result<RecruitmentRound>.Fail(calendar.Errors);
        var round = new RecruitmentRound(code);
        round.Take(steps);
        return round;
    }

    /// <summary>
    /// A published calendar stands: what applicants have been told is not moved silently (R-ANN-4), only postponed, openly.
    /// </summary>
    public Result<Done> Replan(RoundSteps steps, PolicyBook policies, DateTimeOffset now)
    {
        if (PublishedAt <= now)
            return RoundErrors.AlreadyPublished;
        var calendar = RoundCalendar.Create(steps, policies, new CalendarAct(now, now));
        if (!calendar.IsSuccess)
            return Result<Done>.Fail(calendar.Errors);
        Take(steps);
        return Done.Instance;
    }

    /// <summary>R-ANN-4, R-SCR-2: dates of a published calendar are moved to later ones, with a reason that everybody can read.</summary>
    /// <param name="released">Numbers of the offer rounds whose offers are out.</param>
    /// <returns>The dates that were moved.</returns>
    public Result<IReadOnlyList<PostponedDate>> Postpone(
        Postponement wanted,
        IReadOnlySet<int> released,
        PolicyBook policies,
        DateTimeOffset now
    )
    {
        if (PublishedAt > now)
            return PostponementErrors.NotPublished;
        var steps = Calendar.Steps with { ApplicationDeadline = wanted.ApplicationDeadline, OfferRounds = wanted.OfferRounds };
        if (CalendarRules.Malformed(steps) is { Count: > 0 } malformed)
            return malformed;
        if (PostponementRules.Violations(Calendar.Steps, wanted, released, now) is { Count: > 0 } violations)
            return violations;
        // Offers that are out are judged no more; first offers that are to go out cannot go before now.
        var sendsFirst = !released.Contains(1) && steps.OfferRounds[0] != OfferRounds[0];
        var calendar = RoundCalendar.Create(steps, policies, new CalendarAct(null, sendsFirst ? now : null));
        if (!calendar.IsSuccess)
            return Result<IReadOnlyList<PostponedDate>>.Fail(calendar.Errors);
        var number = postponed.Count == 0 ? 1 : postponed[^1].Change + 1;
        List<PostponedDate> dates =
        [
            .. PostponementRules
                .Moved(Calendar.Steps, wanted)
                .Select(moved => new PostponedDate(number, now, wanted.Reason, moved.Date, moved.OfferRound, moved.From, moved.To)),
        ];
        Take(steps);
        postponed.AddRange(dates);
        return dates;
    }

    public void AnnouncePublication() => PublicationAnnounced = true;

    private void Take(RoundSteps steps)
    {
        Season = steps.Season;
        AdsReadyAt = steps.AdsReadyAt;
        PublishedAt = steps.PublishedAt;
        ApplicationDeadline = steps.ApplicationDeadline;
        offerRounds = [.. steps.OfferRounds];
        StartDate = steps.StartDate;
    }
}
