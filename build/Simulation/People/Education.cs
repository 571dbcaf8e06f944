using LisPortal.Build.Simulation.Input;

namespace LisPortal.Build.Simulation.People;

internal sealed record Education(string Country, CountryGroup CountryGroup, string University, DateOnly GraduatedOn);
