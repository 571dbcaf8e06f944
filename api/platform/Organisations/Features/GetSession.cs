using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>Who am I signed in as, and the anti-forgery token that every change needs.</summary>
internal sealed class GetSession : IEndpoint
{
    internal sealed record Query : IQuery<SessionState>;

    /// <param name="SignedIn">False for visitors: then only the token is set.</param>
    /// <param name="UserId">Null for visitors.</param>
    /// <param name="Name">Name at work; null for visitors and applicants.</param>
    /// <param name="Email">Null for visitors.</param>
    /// <param name="Roles">That count now.</param>
    /// <param name="AntiForgeryToken">Send as <c>X-CSRF-Token</c> with every change; valid for this sign-in only.</param>
    /// <param name="SecondFactor">Whether the account has one.</param>
    /// <param name="SecondFactorNeeded">The account's other roles do not count until it has one.</param>
    internal sealed record Response(
        bool SignedIn,
        Guid? UserId,
        string? Name,
        string? Email,
        IReadOnlyList<HeldRole> Roles,
        string AntiForgeryToken,
        bool SecondFactor,
        bool SecondFactorNeeded
    );

    /// <summary>A role, and the organisation it is held in.</summary>
    /// <param name="Role">What the person acts as.</param>
    /// <param name="OrganisationId">Null for applicants and administrators.</param>
    /// <param name="OrganisationName">Null for applicants and administrators.</param>
    internal sealed record HeldRole(Role Role, Guid? OrganisationId, string? OrganisationName);

    internal sealed record SessionState(string? Name, string? Email, IReadOnlyList<HeldRole> Roles, bool SecondFactor);

    internal sealed class Handler(OrganisationsContext context, RequestContext request) : IRequestHandler<Query, Result<SessionState>>
    {
        public async Task<Result<SessionState>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = request.Caller;
            var user = await context
                .Users.AsNoTracking()
                .Where(row => row.Id == caller.UserId)
                .Select(row => new
                {
                    row.Name,
                    row.Email,
                    row.TwoFactorEnabled,
                })
                .FirstOrDefaultAsync(cancellationToken);
            var own = caller.Roles.Select(role => role.OrganisationId).OfType<Guid>().ToList();
            var names = await context
                .Organisations.AsNoTracking()
                .Where(row => own.Contains(row.Id))
                .ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
            return new SessionState(
                user?.Name,
                user?.Email,
                [
                    .. caller.Roles.Select(role => new HeldRole(
                        role.Role,
                        role.OrganisationId,
                        role.OrganisationId is { } id ? names.GetValueOrDefault(id) : null
                    )),
                ],
                user?.TwoFactorEnabled ?? false
            );
        }
    }

    /// <summary>The answer of signing in as well: state plus a token fitting the new session.</summary>
    internal static async Task<IResult> Answer(HttpContext http, RequestContext request, IMediator mediator, IAntiforgery antiforgery)
    {
        var state = (await mediator.Send(new Query(), http.RequestAborted)).Value;
        var token = antiforgery.GetAndStoreTokens(http).RequestToken!;
        var caller = request.Caller;
        return TypedResults.Ok(
            new Response(
                caller.UserId is not null,
                caller.UserId,
                state.Name,
                state.Email,
                state.Roles,
                token,
                state.SecondFactor,
                caller.NeedsSecondFactor
            )
        );
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/session", Answer)
            .Named("getSession", "Who am I, and which anti-forgery token do my changes need")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .Answers<Response>()
            .AnswersSecret();
}
