using System.Net;

namespace LisPortal.Simulation.Api;

/// <summary>The portal refused: its problem details, and what had been asked.</summary>
internal sealed class Problem(string asked, HttpStatusCode status, ProblemDetails details)
    : Exception($"{asked} was answered {(int)status}: {details.Summary}")
{
    public HttpStatusCode Status { get; } = status;

    public ProblemDetails Details { get; } = details;
}
