namespace LisPortal.Simulation.People;

/// <summary>What somebody signs in with.</summary>
internal sealed record Account(string Email, string Password);
