namespace LisPortal.Kernel.Hosting.Http;

public sealed record SecretAnswer;
