namespace LisPortal.Simulation.People;

internal sealed record Merit(Guid Id, string Kind, string Title, int Quantity, int Year);
