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
    public async Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken)
    {
        if (!request.Caller.Has(Role.Applicant))
        {
            return [];
        }

        var open = (await mediator.Send(new GetRounds(), cancellationToken)).Where(round =>
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
            return new TaskItem("screening.complete-cv", Args(round), round.ApplicationDeadline, "/cv");
        }

        var sent = await screening.Applications.CountAsync(
            row => row.PersonId == person && row.RoundId == round.Id && row.WithdrawnAt == null,
            cancellationToken
        );
        return sent == 0
            ? new TaskItem("screening.apply", Args(round), round.ApplicationDeadline, "/advertisements")
            : new TaskItem(
                "screening.review-applications",
                Args(round, ("applications", sent)),
                round.ApplicationDeadline,
                "/applications"
            );
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
