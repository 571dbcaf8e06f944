using System.Text.Json.Serialization;
using LisPortal.Contracts.Screening;

namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-1: a doctor's one CV, as stated by the doctor. Dates are Norwegian dates. Ids of entries are given by the client.</summary>
/// <param name="AuthorisedOn">First day with Norwegian authorisation as a doctor; may lie ahead; null when none is in sight.</param>
/// <param name="StudentLicenceFrom">First day with a student licence; it lasts until authorisation.</param>
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

/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="GraduatedOn">May lie ahead.</param>
internal sealed record Education(string Country, CountryGroup CountryGroup, string University, DateOnly GraduatedOn);

/// <param name="To">Last day; null while it lasts.</param>
/// <param name="Percentage">1 to 100 of full time.</param>
internal sealed record WorkPeriod(Guid Id, string Employer, WorkKind Kind, DateOnly From, DateOnly? To, int Percentage, bool OnCall);

/// <param name="Quantity">How many, 1 or more: publications, courses, half-years…</param>
internal sealed record Merit(Guid Id, MeritKind Kind, string Title, int Quantity, int Year);

internal enum WorkKind
{
    DoctorInSpecialistCare,
    DoctorInPrimaryCare,
    OtherHealthWork,
    Other,
}

internal enum MeritKind
{
    ResearchPublication,
    Course,
    OtherEducation,
    HumanitarianWork,
    PositionOfTrust,
    MilitaryService,
    HealthServiceKnowledge,

    /// <summary>R-ANN-9: can be declared, but by the policy in force gives no points.</summary>
    LocalAffiliation,
}

/// <summary>What a person may do as a doctor on a given day.</summary>
internal enum LicenceState
{
    None,
    Student,
    Authorised,
}

internal static class WorkKindExtensions
{
    public static bool IsDoctor(this WorkKind kind) => kind is WorkKind.DoctorInSpecialistCare or WorkKind.DoctorInPrimaryCare;
}
