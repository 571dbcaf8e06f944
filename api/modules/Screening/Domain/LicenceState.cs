namespace LisPortal.Screening.Domain;

/// <summary>What a person may do as a doctor on a given day.</summary>
internal enum LicenceState
{
    None,
    Student,
    Authorised,
}
