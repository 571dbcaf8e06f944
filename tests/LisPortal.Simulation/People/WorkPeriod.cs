namespace LisPortal.Simulation.People;

internal sealed record WorkPeriod(Guid Id, string Employer, string Kind, DateOnly From, DateOnly? To, int Percentage, bool OnCall);
