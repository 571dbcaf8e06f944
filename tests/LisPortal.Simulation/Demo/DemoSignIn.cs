namespace LisPortal.Simulation.Demo;

/// <summary>Somebody to sign in as.</summary>
/// <param name="Sees">What there is to see or to do.</param>
internal sealed record DemoSignIn(string Actor, string Email, string Sees);
