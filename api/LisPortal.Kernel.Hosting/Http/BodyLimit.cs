namespace LisPortal.Kernel.Hosting.Http;

public sealed record BodyLimit(long Bytes);
