using LisPortal.Composition;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>Somebody of a role inside the own side, a machine, or nobody in particular.</summary>
/// <param name="Scopes">What a machine's token is good for; null for people.</param>
internal sealed record Actor(string Name, Visitor Visitor, IReadOnlyList<string>? Scopes = null)
{
    public static async Task<IReadOnlyList<Actor>> All(World world, Side own)
    {
        var applicant = own.Applicant;
        return
        [
            new("administrator", await world.Portal.SignInAsAdministrator()),
            new("directorate", await world.Directorate()),
            new("regionalAuthority", await world.Person("regionalAuthority", "vest")),
            new("trust", await world.Person("trust", own.Trust)),
            new("municipality", await world.Person("municipality", own.Municipality)),
            new("chiefMunicipalDoctor", await world.Person("chiefMunicipalDoctor", own.Municipality)),
            new("countyGovernor", await world.Person("countyGovernor", "sf-vestland")),
            new("alisOffice", await world.Person("alisOffice", "alis-vest")),
            new("unionRepresentative", await world.Person("unionRepresentative", own.Trust)),
            new("applicant", applicant),
            new("mentor", await world.Person("mentor", own.Trust)),
            new("clinicalSupervisor", await world.Person("clinicalSupervisor", own.Trust)),
            new("alisCoordinator", await world.Person("alisCoordinator", own.Trust)),
            new("organisationAdministrator", await world.Person("organisationAdministrator", own.Trust)),
            await Machine("hrSystem", [.. Modules.All.SelectMany(module => module.Scopes)]),
            await Machine("hrSystemWithoutScope", ["screening:read"]),
            new("anonymous", await world.Portal.Visit()),
        ];

        async Task<Actor> Machine(string name, string[] scopes) => new(name, await world.Machine(own.Trust, scopes), scopes);
    }
}
