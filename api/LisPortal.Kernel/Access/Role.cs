namespace LisPortal.Kernel.Access;

/// <summary>The actors of handbook §2 as roles a user or machine holds inside an organisation.</summary>
public enum Role
{
    Administrator,
    Directorate,
    RegionalAuthority,
    Trust,
    Municipality,
    ChiefMunicipalDoctor,
    CountyGovernor,
    AlisOffice,
    UnionRepresentative,
    Applicant,
    Mentor,
    ClinicalSupervisor,
    AlisCoordinator,
    HrSystem,

    /// <summary>Looks after the accounts of its organisation's people and of those below it.</summary>
    OrganisationAdministrator,
}
