namespace LisPortal.Kernel.Access;

/// <summary>Who is asking, resolved once per request: roles, and the organisations whose records may be seen.</summary>
public sealed class Caller
{
    private readonly HashSet<Guid> visible;

    public Caller(
        Guid? userId,
        IReadOnlyList<RoleAssignment> roles,
        IEnumerable<Guid> visibleOrganisations,
        IReadOnlySet<string>? scopes = null
    )
    {
        UserId = userId;
        Roles = roles;
        Scopes = scopes;
        visible = [.. visibleOrganisations];
        OrganisationIds = [.. visible];
    }

    public static Caller Anonymous { get; } = new(null, [], []);

    /// <summary>LisPortal itself: reactions to events and work that falls due.</summary>
    public static Caller System { get; } = new(null, [], []) { IsSystem = true };

    /// <summary>Null when anonymous or the system. For an applicant this is the person id of every other module.</summary>
    public Guid? UserId { get; }

    public IReadOnlyList<RoleAssignment> Roles { get; }

    /// <summary>Scopes of a machine's token; null for people.</summary>
    public IReadOnlySet<string>? Scopes { get; }

    /// <summary>The session asked from; null for machines, the anonymous and the system.</summary>
    public Guid? SessionId { get; init; }

    public bool IsSystem { get; private init; }

    /// <summary>Roles that demand a second factor do not count yet; see the policy of Organisations.</summary>
    public bool NeedsSecondFactor { get; init; }

    public bool IsMachine => Scopes is not null;

    /// <summary>Own organisations and everything below them, for use in queries together with <see cref="SeesAll"/>.</summary>
    public IReadOnlyList<Guid> OrganisationIds { get; }

    /// <summary>National actors see every organisation's records.</summary>
    public bool SeesAll => IsSystem || Has(Role.Directorate) || Has(Role.Administrator);

    public bool Has(Role role) => Roles.Any(held => held.Role == role);

    public bool HasAny(IEnumerable<Role> roles) => roles.Any(Has);

    /// <summary>Whether records of this organisation may be seen.</summary>
    public bool Sees(Guid organisationId) => SeesAll || visible.Contains(organisationId);

    /// <summary>Whether the caller may act in this very organisation's name. Seeing a subordinate is not acting for it.</summary>
    public bool ActsFor(Guid organisationId, params Role[] roles) =>
        Roles.Any(held => held.OrganisationId == organisationId && (roles.Length == 0 || roles.Contains(held.Role)));

    /// <summary>Organisations in whose name the caller may act.</summary>
    public IReadOnlyList<Guid> ActingOrganisations(params Role[] roles) =>
        [
            .. Roles
                .Where(held => roles.Length == 0 || roles.Contains(held.Role))
                .Select(held => held.OrganisationId)
                .OfType<Guid>()
                .Distinct(),
        ];

    /// <exception cref="InvalidOperationException">Nobody is signed in; the endpoint's access policy should have said so.</exception>
    public Guid RequiredUserId => UserId ?? throw new InvalidOperationException("This operation needs a signed-in user.");
}
