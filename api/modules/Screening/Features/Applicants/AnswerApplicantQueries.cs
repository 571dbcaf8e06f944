using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Screening;
using LisPortal.Screening.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Applicants;

/// <summary>Who has applied to whom, for modules that show an employer something about its own applicants.</summary>
internal sealed class AnswerApplicantQueries(ScreeningContext screening, IMediator mediator)
    : IRequestHandler<AskApplicantsOfEmployers, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(AskApplicantsOfEmployers query, CancellationToken cancellationToken)
    {
        var organisations = query.OrganisationIds.ToHashSet();
        List<Guid> own =
        [
            .. (await mediator.Send(new AskAdvertisementsOfRound(query.RoundId), cancellationToken))
                .Where(advertisement =>
                    organisations.Contains(advertisement.EmployerId) || advertisement.Municipalities.Any(organisations.Contains)
                )
                .Select(advertisement => advertisement.Id),
        ];
        return await screening
            .Applications.AsNoTracking()
            .Where(application => own.Contains(application.AdvertisementId) && application.WithdrawnAt == null)
            .Select(application => application.PersonId)
            .Distinct()
            .ToListAsync(cancellationToken);
    }
}
