namespace LisPortal.Organisations.Domain;

/// <summary>Scopes as tokens, their requests and the database carry them: in one text, separated by spaces.</summary>
internal static class ScopeText
{
    public static IReadOnlyList<string> Split(string? scopes) => (scopes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
