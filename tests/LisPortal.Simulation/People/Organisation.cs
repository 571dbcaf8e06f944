namespace LisPortal.Simulation.People;

/// <summary>An organisation as the portal lists it.</summary>
/// <param name="RegionId">The RHF it lies in or under.</param>
internal sealed record Organisation(Guid Id, string Code, string Kind, string Name, Guid? ParentId, Guid? RegionId);
