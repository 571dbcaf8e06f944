using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Organisations.Features;

/// <summary>
/// Makes an account for somebody who acts for an organisation. It begins without a password: the person sets it by an invitation
/// (<see cref="IssueSignInLink"/>), so that nobody else ever knows it.
/// </summary>
internal sealed class CreateUser : IEndpoint
{
    /// <param name="Name">Name at work; at most 200 characters.</param>
    /// <param name="Roles">1 to 20, each once.</param>
    internal sealed record Request(string Email, string Name, IReadOnlyList<RoleAssignment> Roles);

    internal sealed record Command(Request Body) : ICreateCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Email).NotEmpty().EmailAddressed();
            RuleFor(command => command.Body.Name).NotEmpty().MaximumLength(200);
            RuleFor(command => command.Body.Roles).NotEmpty().Must(roles => roles.Count <= 20).WithErrorCode("users.too-many-roles");
            RuleFor(command => command.Body.Roles).UniqueBy(role => role);
        }
    }

    internal sealed class Handler(OrganisationsContext context, AccountReach reach, UserManager<User> users)
        : IRequestHandler<Command, Result<Created>>
    {
        public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await RoleRules.Violation(command.Body.Roles, context, cancellationToken) is { } violation)
                return violation;
            if (await reach.Violation(command.Body.Roles, cancellationToken) is { } beyond)
                return beyond;
            var user = User.Register(command.Body.Email, command.Body.Name, command.Body.Roles);
            var made = await users.CreateAsync(user);
            if (!made.Succeeded)
                return AccountErrors.From(made, "$.email");
            context.Audit("user", user.Id);
            return new Created(user.Id, user.Version);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/users",
                (Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(body), cancellationToken)
                        .ToCreated(created => $"/users/{created.Id}", created => UserResponse.RecordOf(created.Id))
            )
            .Named("createUser", "Make an account for somebody who acts for an organisation")
            .WithAccess(OrganisationsAccess.AccountAdministrator, RowRule.Organisation)
            .Creates()
            .WithExample(
                new Request("bergen@demo.example", "Demo Bergen", [new RoleAssignment(Role.Trust, ReferenceData.IdOf("helse-bergen"))])
            );
}
