using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Serialization;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>A machine exchanges its id and secret for a token (OAuth 2.0 client credentials, RFC 6749 section 4.4).</summary>
internal sealed class IssueToken : IEndpoint
{
    /// <param name="Scope">Space-separated; all the client's scopes when left out.</param>
    internal sealed record Command(Guid ClientId, string ClientSecret, string? Scope) : ICommand<Outcome>;

    /// <summary>A refusal is a success of the command, so that the attempt on a known client leaves its row in the audit.</summary>
    internal sealed record Outcome(Response? Token, Refusal? Refusal);

    /// <param name="AccessToken">Send as <c>Authorization: Bearer</c>.</param>
    /// <param name="TokenType">Always <c>Bearer</c>.</param>
    /// <param name="ExpiresIn">Seconds.</param>
    /// <param name="Scope">What the token is for, with spaces between.</param>
    internal sealed record Response(
        [property: JsonPropertyName("access_token")] string AccessToken,
        [property: JsonPropertyName("token_type")] string TokenType,
        [property: JsonPropertyName("expires_in")] int ExpiresIn,
        [property: JsonPropertyName("scope")] string Scope
    );

    /// <summary>RFC 6749 section 5.2, the shape OAuth clients expect instead of problem details.</summary>
    /// <param name="Error"><c>invalid_request</c>, <c>invalid_client</c>, <c>invalid_scope</c> or <c>unsupported_grant_type</c>.</param>
    /// <param name="ErrorDescription">In English, for developers.</param>
    internal sealed record Refusal(
        [property: JsonPropertyName("error")] string Error,
        [property: JsonPropertyName("error_description")] string ErrorDescription
    );

    private static readonly Refusal UnknownClient = new("invalid_client", "The client is unknown or disabled, or its secret is wrong.");
    private static readonly Refusal WrongScope = new("invalid_scope", "The client does not have all of these scopes.");
    private static readonly Refusal WrongGrant = new("unsupported_grant_type", "The grant type is client_credentials.");
    private static readonly Refusal Incomplete = new(
        "invalid_request",
        "Send grant_type, client_id and client_secret once each, as a form; id and secret may stand in a Basic header instead."
    );

    internal sealed class Handler(OrganisationsContext context, ITokenIssuer issuer) : IRequestHandler<Command, Result<Outcome>>
    {
        public async Task<Result<Outcome>> Handle(Command command, CancellationToken cancellationToken)
        {
            var client = await context.ApiClients.AsNoTracking().FirstOrDefaultAsync(row => row.Id == command.ClientId, cancellationToken);
            var outcome = Judge(client, command);
            context.Audit("apiClient", client?.Id ?? Guid.Empty, outcome.Refusal?.Error);
            return outcome;
        }

        private Outcome Judge(ApiClient? client, Command command)
        {
            if (client is null || client.Disabled || !client.Knows(command.ClientSecret))
                return new Outcome(null, UnknownClient);
            var held = ScopeText.Split(client.Scopes);
            var wanted = string.IsNullOrWhiteSpace(command.Scope) ? held : ScopeText.Split(command.Scope);
            if (wanted.Except(held).Any())
                return new Outcome(null, WrongScope);
            var (token, lifetime) = issuer.Issue(client.Id, wanted);
            return new Outcome(new Response(token, "Bearer", (int)lifetime.TotalSeconds, string.Join(' ', wanted)), null);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/tokens", Issue)
            .Named("issueToken", "Exchange a machine's id and secret for a token")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .WithMetadata(new WithoutAntiForgery())
            .DisableAntiforgery() // Ours guards sessions; this has none.
            .Answers<Response>()
            .Produces<Refusal>(StatusCodes.Status400BadRequest)
            .Produces<Refusal>(StatusCodes.Status401Unauthorized);

    private static async Task<IResult> Issue(
        [FromForm(Name = "grant_type")] string? grantType,
        [FromForm(Name = "client_id")] string? clientId,
        [FromForm(Name = "client_secret")] string? clientSecret,
        [FromForm(Name = "scope")] string? scope,
        HttpContext http,
        IMediator mediator
    )
    {
        var basic = Basic(http.Request);
        if (string.IsNullOrEmpty(grantType) || (basic is not null && clientSecret is not null))
            return TypedResults.BadRequest(Incomplete);
        if (grantType != "client_credentials")
            return TypedResults.BadRequest(WrongGrant);
        var (id, secret) = basic ?? (clientId, clientSecret);
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(secret))
            return TypedResults.BadRequest(Incomplete);
        if (!Guid.TryParse(id, out var client))
            return Unauthorized(http, basic is not null);
        var outcome = (await mediator.Send(new Command(client, secret, scope), http.RequestAborted)).Value;
        if (outcome.Token is { } token)
            return TypedResults.Ok(token);
        return outcome.Refusal == UnknownClient ? Unauthorized(http, basic is not null) : TypedResults.BadRequest(outcome.Refusal);
    }

    private static IResult Unauthorized(HttpContext http, bool byHeader)
    {
        if (byHeader)
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"LisPortal\"";
        return TypedResults.Json(UnknownClient, statusCode: StatusCodes.Status401Unauthorized);
    }

    /// <summary>Section 2.3.1: id and secret, each form-encoded, in an Authorization header.</summary>
    private static (string? Id, string? Secret)? Basic(HttpRequest request)
    {
        if (
            !AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
            || !header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)
        )
            return null;
        var bytes = new byte[(header.Parameter ?? "").Length];
        if (!Convert.TryFromBase64String(header.Parameter ?? "", bytes, out var length))
            return (null, null);
        var parts = Encoding.UTF8.GetString(bytes.AsSpan(0, length)).Split(':', 2);
        return parts.Length == 2 ? (Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])) : (null, null);
    }
}
