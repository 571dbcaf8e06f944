namespace LisPortal.Kernel.Hosting.Http;

/// <summary>For what machines call before they have a token.</summary>
public sealed record WithoutAntiForgery;
