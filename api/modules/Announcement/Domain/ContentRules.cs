using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;

namespace LisPortal.Announcement.Domain;

/// <summary>R-ANN-6, R-ANN-7 and R-ALL-9 on an advertisement's groups; all errors at once, each at its field.</summary>
internal sealed class ContentRules(Guid employerId, int startYear)
{
    /// <summary>How long after the start of LIS1 a later position may begin; LIS1 itself takes a year and a half.</summary>
    private const int LatestLaterStart = 5;

    public IReadOnlyList<Error> Violations(AdvertisementContent content) =>
        [.. content.Groups.Index().SelectMany(group => OfGroup(group.Item, content.Coupling, $"$.groups[{group.Index}]"))];

    /// <summary>R-ANN-7: whether a later position begins when LIS1 that starts in the year is over, or soon after.</summary>
    public static bool Follows(LaterPosition later, int startYear) =>
        later.StartYear >= startYear && later.StartYear <= startYear + LatestLaterStart;

    private IEnumerable<Error> OfGroup(GroupContent group, Coupling coupling, string path)
    {
        if (coupling == Coupling.Fixed && group.MunicipalityIds.Count != 1)
            yield return AdvertisementErrors.OneMunicipality($"{path}.municipalityIds");
        if (group.Kind == PositionKind.Ordinary)
        {
            if (group.Specialty is not null)
                yield return AdvertisementErrors.OrdinaryIsNotBound($"{path}.specialty");
            if (group.LaterPosition is not null)
                yield return AdvertisementErrors.OrdinaryIsNotBound($"{path}.laterPosition");
            yield break;
        }
        if (group.Specialty is null)
            yield return AdvertisementErrors.CombinedIsBound($"{path}.specialty");
        if (group.LaterPosition is not { } later)
        {
            yield return AdvertisementErrors.CombinedIsBound($"{path}.laterPosition");
            yield break;
        }
        if (!Follows(later, startYear))
            yield return AdvertisementErrors.LaterStart($"{path}.laterPosition.startYear", startYear, startYear + LatestLaterStart);
        if (group.Specialty is { } specialty)
        {
            if (!specialty.IsMunicipal && later.Attachment != Attachment.Salaried)
                yield return AdvertisementErrors.SalariedInHospital($"{path}.laterPosition.attachment");
            if (!IsOrdinaryEmployer(specialty, group, later) && string.IsNullOrWhiteSpace(later.Reason))
                yield return AdvertisementErrors.ReasonNeeded(specialty, $"{path}.laterPosition.reason");
        }
    }

    /// <summary>R-ALL-9.</summary>
    private bool IsOrdinaryEmployer(Specialty specialty, GroupContent group, LaterPosition later) =>
        specialty.IsMunicipal
            ? group.MunicipalityIds.All(municipality => municipality == later.EmployerId)
            : later.EmployerId == employerId;
}
