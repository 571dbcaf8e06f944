namespace LisPortal.Build.Prerequisites;

internal sealed record NodePrograms(string Node, string Npm);
