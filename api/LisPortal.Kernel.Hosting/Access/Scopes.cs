namespace LisPortal.Kernel.Hosting.Access;

/// <summary>What a machine's token can be good for: reading or writing in one module, always within its own organisation.</summary>
public static class Scopes
{
    public const string AllocationRead = "allocation:read";
    public const string AnnouncementRead = "announcement:read";
    public const string ScreeningRead = "screening:read";
    public const string OffersRead = "offers:read";
    public const string EducationPlanRead = "education-plan:read";
    public const string EvaluationRead = "evaluation:read";

    /// <summary>The feed of events that name the machine's organisation.</summary>
    public const string EventsRead = "events:read";

    public static IReadOnlyList<string> All { get; } =
    [AllocationRead, AnnouncementRead, ScreeningRead, OffersRead, EducationPlanRead, EvaluationRead, EventsRead];

    /// <summary>Space-separated, as tokens and their requests carry them.</summary>
    public static IReadOnlyList<string> Split(string? scopes) => (scopes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
