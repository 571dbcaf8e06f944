using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Organisations.Domain;

namespace LisPortal.Organisations.Access;

/// <summary>
/// Whose accounts the caller looks after. An administrator: everybody's. An organisation's own administrator: those of people all of
/// whose roles lie in its organisations and below, so that nobody's other roles can be taken over from there; never the
/// Directorate's, unless the Directorate is the organisation.
/// </summary>
internal sealed class AccountReach(OrganisationTree tree, RequestContext request)
{
    private static readonly Error NotYourOrganisation = Error.Forbidden(
        "users.role-beyond-reach",
        "You can give roles in your own organisation and those below it only."
    );

    public async Task<IQueryable<User>> Within(IQueryable<User> users, CancellationToken cancellationToken)
    {
        if (request.Caller.Has(Role.Administrator))
            return users;
        var (own, reach) = await Reach(cancellationToken);
        return users.Where(user =>
            user.Roles.Any()
            && !user.Roles.Any(held =>
                held.OrganisationId == null
                || held.Role == Role.Administrator
                || !reach.Contains(held.OrganisationId.Value)
                || (held.Role == Role.Directorate && !own.Contains(held.OrganisationId.Value))
            )
        );
    }

    public async Task<Error?> Violation(IEnumerable<RoleAssignment> given, CancellationToken cancellationToken)
    {
        if (request.Caller.Has(Role.Administrator))
            return null;
        var (own, reach) = await Reach(cancellationToken);
        return given.All(role =>
            role.OrganisationId is { } id
            && role.Role != Role.Administrator
            && reach.Contains(id)
            && (role.Role != Role.Directorate || own.Contains(id))
        )
            ? null
            : NotYourOrganisation;
    }

    private async Task<(List<Guid> Own, List<Guid> Reach)> Reach(CancellationToken cancellationToken)
    {
        var own = request.Caller.ActingOrganisations(Role.OrganisationAdministrator);
        return ([.. own], [.. await tree.AndBelow(own, cancellationToken)]);
    }
}
