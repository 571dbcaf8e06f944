namespace LisPortal.Kernel.Hosting.Http;

public sealed record FileContent(byte[] Bytes, string ContentType, string Name);
