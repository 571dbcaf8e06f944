namespace LisPortal.Kernel.Hosting.Http;

/// <summary>
/// For entering: the token of a visitor's page is good also when this browser has been signed in meanwhile, in another tab.
/// </summary>
public sealed record AlsoByVisitorsToken;
