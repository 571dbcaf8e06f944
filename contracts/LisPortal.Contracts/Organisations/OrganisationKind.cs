namespace LisPortal.Contracts.Organisations;

/// <summary>Kinds of organisation; a parent is always of a kind above.</summary>
public enum OrganisationKind
{
    Ministry,
    Directorate,
    RegionalAuthority,
    Trust,
    Hospital,
    Department,
    County,
    CountyGovernor,
    Municipality,
    AlisOffice,
}
