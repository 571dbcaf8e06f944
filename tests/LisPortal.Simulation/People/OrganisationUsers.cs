using System.Collections.Concurrent;
using LisPortal.Simulation.Api;

namespace LisPortal.Simulation.People;

/// <summary>Those who act for organisations, signed in once and for all rounds that are played in a portal.</summary>
internal sealed class OrganisationUsers
{
    private readonly Portal _portal;
    private readonly string _mailDomain;
    private readonly string _password;
    private readonly ConcurrentDictionary<Guid, PortalUser> _acting = new();
    private readonly IReadOnlyList<Organisation> _organisations;

    private OrganisationUsers(
        Portal portal,
        string mailDomain,
        string password,
        PortalUser administrator,
        IReadOnlyList<Organisation> organisations
    )
    {
        _portal = portal;
        _mailDomain = mailDomain;
        _password = password;
        Administrator = administrator;
        _organisations = organisations;
    }

    public PortalUser Administrator { get; }

    public PortalUser Directorate => this[OfKind("directorate").Single()];

    public PortalUser this[Organisation organisation] => _acting[organisation.Id];

    /// <summary>Signs the administrator in; everybody else is hired by <see cref="GiveAccountAsync"/>.</summary>
    public static async Task<OrganisationUsers> AssembleAsync(
        Portal portal,
        Account account,
        string mailDomain,
        string password,
        CancellationToken stop
    )
    {
        var administrator = new PortalUser(portal);
        await administrator.SignInAsync(account.Email, account.Password, stop);
        List<Organisation> organisations = [];
        foreach (var kind in new[] { "directorate", "regionalAuthority", "trust", "municipality", "countyGovernor", "alisOffice" })
        {
            organisations.AddRange(await administrator.ReadAllAsync<Organisation>($"organisations?kind={kind}", stop));
        }

        return new OrganisationUsers(portal, mailDomain, password, administrator, organisations);
    }

    /// <summary>In the order of their codes, which is the same on every engine.</summary>
    public IEnumerable<Organisation> OfKind(string kind) =>
        _organisations.Where(organisation => organisation.Kind == kind).OrderBy(organisation => organisation.Code, StringComparer.Ordinal);

    public Organisation Region(Organisation trust) => _organisations.Single(organisation => organisation.Id == trust.RegionId);

    /// <summary>Address that a person acting for the organisation signs in with.</summary>
    public string EmailOf(Organisation organisation) => $"{organisation.Code}@{_mailDomain}";

    /// <summary>Makes an account in the organisation's own role and signs it in, unless that has been done.</summary>
    public async Task GiveAccountAsync(Organisation organisation, CancellationToken stop)
    {
        if (_acting.ContainsKey(organisation.Id))
        {
            return;
        }

        await CreateUserAsync(EmailOf(organisation), $"Prøve {organisation.Name}", organisation.Kind, organisation.Id, stop);
        var actor = new PortalUser(_portal);
        await actor.SignInAsync(EmailOf(organisation), _password, stop);
        _acting[organisation.Id] = actor;
    }

    /// <summary>Invites somebody, who sets the password by the link as its receiver would.</summary>
    public async Task CreateUserAsync(string email, string name, string role, Guid? organisationId, CancellationToken stop)
    {
        var user = new
        {
            email,
            name,
            roles = new[] { new { role, organisationId } },
        };
        var id = await Administrator.CreateAsync("users", user, stop);
        var link = await Administrator.PostAsync<IssuedLink>($"users/{id}/sign-in-link", new { reason = "Invited to the round" }, stop);
        await new PortalUser(_portal).SetPasswordAsync(link.Token, _password, stop);
    }

    private sealed record IssuedLink(string Token);
}
