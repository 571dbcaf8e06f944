namespace LisPortal.Simulation.People;

/// <summary>A CV as <c>PUT /cv</c> takes it.</summary>
internal sealed record Cv(
    string GivenName,
    string FamilyName,
    DateOnly BirthDate,
    Education Education,
    DateOnly? AuthorisedOn,
    DateOnly? StudentLicenceFrom,
    IReadOnlyList<WorkPeriod> WorkPeriods,
    IReadOnlyList<Merit> Merits
);
