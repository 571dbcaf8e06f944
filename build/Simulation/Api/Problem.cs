using System.Net;

namespace LisPortal.Build.Simulation.Api;

/// <summary>The portal refused: its problem details, and what had been asked.</summary>
internal sealed class Problem(string asked, HttpStatusCode status, ProblemDetails details)
    : Exception($"{asked} was answered {(int)status}: {details.Summary}")
{
    public HttpStatusCode Status { get; } = status;

    public ProblemDetails Details { get; } = details;
}

/// <param name="Errors">What is wrong, by JSON path of the request; empty when one thing is wrong with no particular place.</param>
internal sealed record ProblemDetails(string? Title, string? Detail, string? Code, string? Rule, IReadOnlyList<ProblemField>? Errors)
{
    public string Summary => string.Join(" ", Findings.Select(finding => finding.Sentence).Distinct());

    public IReadOnlyList<ProblemField> Findings =>
        Errors is { Count: > 0 } ? Errors : [new ProblemField("$", Code ?? "", Detail ?? Title ?? "without a reason", Rule)];
}

internal sealed record ProblemField(string Path, string Code, string Message, string? Rule)
{
    public string Sentence => Rule is null ? $"{Message} ({Code})" : $"{Message} ({Code}, {Rule})";
}
