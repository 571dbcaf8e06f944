namespace LisPortal.Kernel.Messaging;

/// <summary>Answer to a creating command: ids only, so that it can be kept for repeats.</summary>
/// <param name="Id">Of what was created; also in <c>Location</c>.</param>
/// <param name="Version">The version it was stored with.</param>
public sealed record Created(Guid Id, int Version);
