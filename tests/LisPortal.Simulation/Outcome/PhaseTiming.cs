namespace LisPortal.Simulation.Outcome;

internal sealed record PhaseTiming(string Name, TimeSpan Time, int Requests, TimeSpan P50, TimeSpan P99);
