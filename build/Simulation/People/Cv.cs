using LisPortal.Build.Simulation.Input;

namespace LisPortal.Build.Simulation.People;

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

internal sealed record Education(string Country, CountryGroup CountryGroup, string University, DateOnly GraduatedOn);

internal sealed record WorkPeriod(Guid Id, string Employer, string Kind, DateOnly From, DateOnly? To, int Percentage, bool OnCall);

internal sealed record Merit(Guid Id, string Kind, string Title, int Quantity, int Year);
