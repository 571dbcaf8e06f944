namespace LisPortal.Simulation.Api;

/// <param name="Errors">What is wrong, by JSON path of the request; empty when one thing is wrong with no particular place.</param>
internal sealed record ProblemDetails(string? Title, string? Detail, string? Code, string? Rule, IReadOnlyList<ProblemField>? Errors)
{
    public string Summary => string.Join(" ", Findings.Select(finding => finding.Sentence).Distinct());

    public IReadOnlyList<ProblemField> Findings =>
        Errors is { Count: > 0 } ? Errors : [new ProblemField("$", Code ?? "", Detail ?? Title ?? "without a reason", Rule)];
}
