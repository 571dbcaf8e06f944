using LisPortal.Simulation.Input;

namespace LisPortal.Simulation;

/// <summary>What is to be played.</summary>
/// <param name="ApplicationsEach">On average; a fraction is spread over the applicants.</param>
/// <param name="Clients">How many act at the same time; changes nothing but the time it takes.</param>
internal sealed record Scenario(
    AdsFile Ads,
    CalendarFile Calendar,
    CountryMix CountryMix,
    int Applicants,
    decimal ApplicationsEach,
    int Clients,
    int Seed
)
{
    /// <summary>Name of the round in the portal; unique there.</summary>
    public required string Code { get; init; }

    /// <summary>What the e-mail addresses of the round's people end with.</summary>
    public required string MailDomain { get; init; }

    public required string Password { get; init; }

    /// <summary>Number of the first applicant, so that several rounds in one portal have people of their own.</summary>
    public int FirstApplicant { get; init; } = 1;

    /// <summary>How many advertisements the applicant with this place, from 0, applies to.</summary>
    public int ApplicationsOf(int place) => (int)(decimal.Floor((place + 1) * ApplicationsEach) - decimal.Floor(place * ApplicationsEach));
}
