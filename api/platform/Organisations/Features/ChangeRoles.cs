using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>An administrator decides which roles somebody holds. Open sessions go by the new roles from their next request on.</summary>
internal sealed class ChangeRoles : IEndpoint
{
    /// <param name="Roles">All that the account holds from now on; at most 20, each once.</param>
    internal sealed record Request(IReadOnlyList<RoleAssignment> Roles);

    internal sealed record Command(Guid UserId, Request Body, int SeenVersion) : ICommand<UserResponse>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Roles).Must(roles => roles.Count <= 20).WithErrorCode("users.too-many-roles");
            RuleFor(command => command.Body.Roles).UniqueBy(role => role);
        }
    }

    internal sealed class Handler(OrganisationsContext context) : IRequestHandler<Command, Result<UserResponse>>
    {
        public async Task<Result<UserResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await context
                .Users.Include(row => row.Roles)
                .FirstOrDefaultAsync(row => row.Id == command.UserId, cancellationToken);
            if (user is null)
                return Error.NotFound("user");
            if (user.Version != command.SeenVersion)
                return Error.Stale;
            if (await RoleRules.Violation(command.Body.Roles, context, cancellationToken) is { } violation)
                return violation;
            var staysAdministrator = command.Body.Roles.Any(role => role.Role == Role.Administrator);
            if (!staysAdministrator && await LastAdministrator.Guard(user, context, cancellationToken) is { } refused)
                return refused;
            user.ReplaceRoles(command.Body.Roles);
            context.Audit("user", user.Id, "roles");
            await context.SaveChangesAsync(cancellationToken);
            return (await UserResponse.Of([user], context, cancellationToken))[0];
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/users/{userId:guid}/roles",
                (Guid userId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(userId, body, ifMatch.Of(UserResponse.RecordOf(userId))), cancellationToken).ToOk()
            )
            .Named("changeRoles", "Decide which roles somebody holds")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<UserResponse>()
            .WithExample(new Request([new RoleAssignment(Role.Trust, ReferenceData.IdOf("helse-bergen"))]));
}
