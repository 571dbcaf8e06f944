namespace LisPortal.Simulation.Api;

internal sealed record ProblemField(string Path, string Code, string Message, string? Rule)
{
    public string Sentence => Rule is null ? $"{Message} ({Code})" : $"{Message} ({Code}, {Rule})";
}
