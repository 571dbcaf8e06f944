namespace LisPortal.Kernel;

/// <summary>What went wrong, in a form the one place that writes problem details can translate.</summary>
/// <param name="Code">Stable, dotted, lower kebab-case: <c>offers.already-accepted</c>. Clients translate by it.</param>
/// <param name="Kind">Decides the HTTP status.</param>
/// <param name="Detail">English sentence telling the user what to do.</param>
/// <param name="Rule">Handbook rule that is broken, e.g. <c>R-OFF-2</c>.</param>
/// <param name="Path">JSON path of the field at fault, e.g. <c>$.groups[0].seats</c>.</param>
/// <param name="Args">Values a translated message needs, e.g. <c>maxLength</c>. Never personal data.</param>
public sealed record Error(
    string Code,
    ErrorKind Kind,
    string Detail,
    string? Rule = null,
    string? Path = null,
    IReadOnlyDictionary<string, object?>? Args = null
)
{
    public static Error NotFound(string what) =>
        new($"{what}.not-found", ErrorKind.NotFound, "There is nothing here that you have access to.");

    public static Error Conflict(string code, string detail, string? rule = null, string? path = null) =>
        new(code, ErrorKind.Conflict, detail, rule, path);

    public static Error Invalid(string code, string detail, string? rule = null, string? path = null) =>
        new(code, ErrorKind.Invalid, detail, rule, path);

    public static Error Forbidden(string code, string detail, string? rule = null) => new(code, ErrorKind.Forbidden, detail, rule);

    public static Error TooMany(string code, string detail, TimeSpan wait) =>
        new(
            code,
            ErrorKind.TooMany,
            detail,
            Args: new Dictionary<string, object?> { [WaitSeconds] = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) }
        );

    /// <summary>The argument of <see cref="ErrorKind.TooMany"/> that goes out as <c>Retry-After</c>.</summary>
    public const string WaitSeconds = "seconds";

    /// <summary>The caller's <c>If-Match</c> names an older version than the one stored.</summary>
    public static Error Stale { get; } =
        new(
            "request.stale-version",
            ErrorKind.Stale,
            "Somebody else has changed this since you opened it. Load it again and repeat your change."
        );

    /// <summary>The caller has not said which version the change is meant for.</summary>
    public static Error VersionMissing { get; } =
        new("request.if-match-required", ErrorKind.VersionMissing, "Send If-Match with the ETag of the version you have seen.");
}
