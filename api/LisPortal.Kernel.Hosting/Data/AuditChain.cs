namespace LisPortal.Kernel.Hosting.Data;

/// <param name="Sealed">How many rows fit, from the start.</param>
/// <param name="FirstBroken">Position of the first row that does not; null when all do.</param>
/// <param name="Head">Hash of the last row that fits. Kept elsewhere, it also shows whether rows were cut off at the end.</param>
public sealed record AuditChain(long Sealed, long? FirstBroken, string Head);
