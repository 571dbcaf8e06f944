using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.People;

internal sealed record Education(string Country, CountryGroup CountryGroup, string University, DateOnly GraduatedOn);
