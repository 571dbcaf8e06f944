using System.Text.Json.Serialization;

namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-1: a doctor's one CV, as stated by the doctor. Dates are Norwegian dates. Ids of entries are given by the client.</summary>
/// <param name="GivenName">One line, at most 200 characters.</param>
/// <param name="FamilyName">One line, at most 200 characters.</param>
/// <param name="BirthDate">1900 or later, and past.</param>
/// <param name="Education">The medical education.</param>
/// <param name="AuthorisedOn">First day with Norwegian authorisation as a doctor; may lie ahead; null when none is in sight.</param>
/// <param name="StudentLicenceFrom">First day with a student licence; it lasts until authorisation.</param>
/// <param name="WorkPeriods">At most 200.</param>
/// <param name="Merits">At most 200.</param>
internal sealed record Cv(
    string GivenName,
    string FamilyName,
    DateOnly BirthDate,
    Education Education,
    DateOnly? AuthorisedOn,
    DateOnly? StudentLicenceFrom,
    IReadOnlyList<WorkPeriod> WorkPeriods,
    IReadOnlyList<Merit> Merits
)
{
    /// <summary>R-SCR-1: nobody applies without an authorisation, also one to come, or a student licence.</summary>
    [JsonIgnore]
    public bool StatesLicence => AuthorisedOn is not null || StudentLicenceFrom is not null;

    public LicenceState LicenceOn(DateOnly day) =>
        AuthorisedOn <= day ? LicenceState.Authorised
        : StudentLicenceFrom <= day ? LicenceState.Student
        : LicenceState.None;
}
