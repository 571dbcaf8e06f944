namespace LisPortal.Kernel.Hosting.Http;

/// <summary>The operation takes an <c>Idempotency-Key</c>.</summary>
public sealed record IdempotentMetadata;
