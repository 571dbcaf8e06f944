namespace LisPortal.Kernel.Hosting.Http;

public sealed record RequestExample(object Body);
