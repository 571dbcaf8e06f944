using System.Text.Json.Nodes;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>Whom an operation lets in, as it is published in <c>x-access</c>.</summary>
/// <param name="Roles">Empty: everybody who is signed in.</param>
/// <param name="Scope">What a machine's token must be good for; null for no machine.</param>
internal sealed record OperationPolicy(bool IsPublic, IReadOnlyList<string> Roles, string? Scope)
{
    public static OperationPolicy Of(JsonNode access) =>
        new(
            access["policy"]!.GetValue<string>() == "public",
            [.. access["roles"]!.AsArray().Select(role => role!.GetValue<string>())],
            access["scope"]?.GetValue<string>()
        );

    /// <returns>How an actor is turned away who is not let in; null for the others.</returns>
    public string? Refusal(Actor actor) =>
        IsPublic ? null
        : actor.Name == "anonymous" ? "401"
        : actor.Scopes is { } scopes
            ? Scope is not null && scopes.Contains(Scope) ? null
                : "403"
        : Roles.Count == 0 || Roles.Contains(actor.Name) ? null
        : "403";
}
