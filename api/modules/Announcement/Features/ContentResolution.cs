using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using MediatR;

namespace LisPortal.Announcement.Features;

/// <summary>Turns what the trust has written into content: organisations looked up, and every rule of content judged.</summary>
internal sealed class ContentResolution(IMediator mediator)
{
    public async Task<Employer?> EmployerOf(Guid employerId, CancellationToken cancellationToken) =>
        (await mediator.Send(new AskOrganisations([employerId]), cancellationToken)).SingleOrDefault()
            is { Kind: OrganisationKind.Trust } trust
            ? new Employer(trust.Id, trust.Code, trust.Name, trust.RegionId)
            : null;

    /// <param name="known">Groups there are already; none for a new advertisement.</param>
    public async Task<Result<AdvertisementContent>> Resolve(
        AdvertisementContentRequest body,
        Guid employerId,
        RecruitmentRound round,
        IReadOnlyList<PositionGroup> known,
        CancellationToken cancellationToken
    )
    {
        var named = await Named(body, cancellationToken);
        var errors = UnknownNames(body, employerId, named).ToList();
        foreach (var (index, group) in body.Groups.Index())
        {
            if (group.Id is { } id && known.All(row => row.Id != id))
                errors.Add(AdvertisementErrors.UnknownGroup($"$.groups[{index}].id"));
        }
        var content = Content(body, named);
        errors.AddRange(new ContentRules(employerId, round.StartDate.Year).Violations(content));
        return errors.Count > 0 ? errors : content;
    }

    private async Task<Dictionary<Guid, OrganisationSummary>> Named(AdvertisementContentRequest body, CancellationToken cancellationToken)
    {
        var ids = body.Groups.SelectMany(group => group.MunicipalityIds).ToHashSet();
        ids.UnionWith(body.Groups.Select(group => group.LaterPosition?.EmployerId).OfType<Guid>());
        if (body.HospitalId is { } hospital)
            ids.Add(hospital);
        return (await mediator.Send(new AskOrganisations(ids), cancellationToken)).ToDictionary(organisation => organisation.Id);
    }

    private static IEnumerable<Error> UnknownNames(
        AdvertisementContentRequest body,
        Guid employerId,
        Dictionary<Guid, OrganisationSummary> named
    )
    {
        if (
            body.HospitalId is { } hospital
            && !(named.GetValueOrDefault(hospital) is { Kind: OrganisationKind.Hospital } found && found.ParentId == employerId)
        )
            yield return AdvertisementErrors.UnknownHospital;
        foreach (var (index, group) in body.Groups.Index())
        {
            foreach (var (place, municipality) in group.MunicipalityIds.Index())
            {
                if (named.GetValueOrDefault(municipality)?.Kind != OrganisationKind.Municipality)
                    yield return AdvertisementErrors.UnknownMunicipality($"$.groups[{index}].municipalityIds[{place}]");
            }
            if (
                group.LaterPosition is { } later
                && named.GetValueOrDefault(later.EmployerId)?.Kind is not (OrganisationKind.Trust or OrganisationKind.Municipality)
            )
                yield return AdvertisementErrors.UnknownEmployer($"$.groups[{index}].laterPosition.employerId");
        }
    }

    private static AdvertisementContent Content(AdvertisementContentRequest body, Dictionary<Guid, OrganisationSummary> named) =>
        new(
            body.Title.Trim(),
            body.HospitalId,
            body.ServiceParts,
            body.Coupling,
            new AdvertisementTexts(body.Description, body.CriteriaText, body.PersonalSuitabilityText, body.RequiredDocuments),
            body.Contact,
            [
                .. body.Groups.Select(group => new GroupContent(
                    group.Id,
                    group.Name.Trim(),
                    group.Kind,
                    group.Specialty,
                    group.Seats,
                    group.MunicipalityIds,
                    [.. group.MunicipalityIds.Select(id => named.GetValueOrDefault(id)?.ParentId).OfType<Guid>().Distinct()],
                    group.LaterPosition
                )),
            ],
            [.. body.Questions.Select(question => new Question(question.Id ?? Guid.CreateVersion7(), question.Kind, question.Text))],
            [.. named.Values.Select(organisation => organisation.Name)]
        );
}
