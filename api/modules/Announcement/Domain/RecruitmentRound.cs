using LisPortal.Contracts;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;

namespace LisPortal.Announcement.Domain;

/// <summary>One half-yearly nationwide announcement with its one calendar for the whole country (R-ANN-2).</summary>
internal sealed class RecruitmentRound : Aggregate
{
    private List<OfferRoundDates> offerRounds = [];

    private RecruitmentRound(string code) => Code = code;

    /// <summary>Unique short name, e.g. <c>autumn-2018</c>.</summary>
    public string Code { get; private set; }

    public Season Season { get; private set; }

    public Deadline AdsReadyAt { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    public Deadline ApplicationDeadline { get; private set; }

    public IReadOnlyList<OfferRoundDates> OfferRounds => offerRounds;

    public DateOnly StartDate { get; private set; }

    /// <summary>Whether the publication has been announced to the other modules; what the clock says needs no telling.</summary>
    public bool PublicationAnnounced { get; private set; }

    public RoundCalendar Calendar =>
        RoundCalendar.Restore(new RoundSteps(Season, AdsReadyAt, PublishedAt, ApplicationDeadline, OfferRounds, StartDate));

    public static Result<RecruitmentRound> Plan(string code, RoundSteps steps, PolicyBook policies)
    {
        var calendar = RoundCalendar.Create(steps, policies);
        if (!calendar.IsSuccess)
            return Result<RecruitmentRound>.Fail(calendar.Errors);
        var round = new RecruitmentRound(code);
        round.Take(steps);
        return round;
    }

    /// <summary>A published calendar stands: what applicants have been told is not moved (R-ANN-4).</summary>
    public Result<Done> Replan(RoundSteps steps, PolicyBook policies, DateTimeOffset now)
    {
        if (PublishedAt <= now)
            return RoundErrors.AlreadyPublished;
        var calendar = RoundCalendar.Create(steps, policies);
        if (!calendar.IsSuccess)
            return Result<Done>.Fail(calendar.Errors);
        Take(steps);
        return Done.Instance;
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

internal static class RoundErrors
{
    public static Error CodeTaken { get; } =
        Error.Conflict(
            "announcement.round-code-taken",
            "There is already a round with this code. Open that one, or choose another code.",
            path: "$.code"
        );

    public static Error AlreadyPublished { get; } =
        Error.Conflict("announcement.round-published", "The calendar has been published and stands.", "R-ANN-4");
}
