using System.Text.Json.Serialization;
using LisPortal.Contracts.Screening;

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

/// <summary>Where the doctor was educated.</summary>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="CountryGroup">Must fit the country.</param>
/// <param name="University">One line, at most 200 characters.</param>
/// <param name="GraduatedOn">May lie ahead.</param>
internal sealed record Education(string Country, CountryGroup CountryGroup, string University, DateOnly GraduatedOn);

/// <summary>One job. Dates are Norwegian dates.</summary>
/// <param name="Id">Given by the client; points lines name it.</param>
/// <param name="Employer">One line, at most 200 characters.</param>
/// <param name="Kind">What the work was.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it lasts.</param>
/// <param name="Percentage">1 to 100 of full time.</param>
/// <param name="OnCall">Whether it had on-call duty.</param>
internal sealed record WorkPeriod(Guid Id, string Employer, WorkKind Kind, DateOnly From, DateOnly? To, int Percentage, bool OnCall);

/// <summary>Something other than work that can give points.</summary>
/// <param name="Id">Given by the client; points lines name it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">One line, at most 200 characters.</param>
/// <param name="Quantity">How many, 1 to 100: publications, courses, half-years…</param>
/// <param name="Year">From the year of birth to this year.</param>
internal sealed record Merit(Guid Id, MeritKind Kind, string Title, int Quantity, int Year);

/// <summary>Kinds of work that points schemes tell apart (R-SCR-3).</summary>
internal enum WorkKind
{
    DoctorInSpecialistCare,
    DoctorInPrimaryCare,
    OtherHealthWork,
    Other,
}

/// <summary>Kinds of merit that points schemes tell apart (R-SCR-3).</summary>
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
