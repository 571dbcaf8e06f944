using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Tasks;
using LisPortal.Screening.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Tasks;

/// <summary>What an applicant can do before a round's deadline: write the CV, then apply.</summary>
internal sealed class ApplicantTasks(ScreeningContext screening, IMediator mediator) : ITaskSource
{
    private static readonly TaskKind CompleteCv = new("screening.complete-cv", "round");
    private static readonly TaskKind Apply = new("screening.apply", "round");
    private static readonly TaskKind ReviewApplications = new("screening.review-applications", "round", "count");

    public IReadOnlyList<TaskKind> Kinds { get; } = [CompleteCv, Apply, ReviewApplications];

    public async Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken)
    {
        if (!request.Caller.Has(Role.Applicant))
        {
            return [];
        }

        var open = (await mediator.Send(new AskRounds(), cancellationToken)).Where(round =>
            round.PublishedAt <= request.Now && !round.ApplicationDeadline.HasPassed(request.Now)
        );
        var person = request.Caller.RequiredUserId;
        List<TaskItem> tasks = [];
        foreach (var round in open)
        {
            tasks.Add(await TaskIn(round, person, cancellationToken));
        }

        return tasks;
    }

    private async Task<TaskItem> TaskIn(RoundSummary round, Guid person, CancellationToken cancellationToken)
    {
        var cv = await screening
            .CvRevisions.AsNoTracking()
            .FirstOrDefaultAsync(row => row.PersonId == person && row.IsNewest, cancellationToken);
        if (cv?.Content.StatesLicence != true)
        {
            return CompleteCv.Item(Args(round), round.ApplicationDeadline, "/cv");
        }

        var sent = await screening.Applications.CountAsync(
            row => row.PersonId == person && row.RoundId == round.Id && row.WithdrawnAt == null,
            cancellationToken
        );
        return sent == 0
            ? Apply.Item(Args(round), round.ApplicationDeadline, "/advertisements")
            : ReviewApplications.Item(Args(round, ("count", sent)), round.ApplicationDeadline, "/applications");
    }

    private static Dictionary<string, object?> Args(RoundSummary round, params (string Name, object Value)[] more)
    {
        var args = new Dictionary<string, object?> { ["round"] = round.Code };
        foreach (var (name, value) in more)
        {
            args[name] = value;
        }

        return args;
    }
}
