using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>
/// An administrator lets a machine call the API for one organisation. It has no secret yet: a secret is shown once, and the
/// answer to a creating command is kept for repeats, so the two are separate operations.
/// </summary>
internal sealed class CreateApiClient : IEndpoint
{
    /// <param name="Name">Unique, e.g. <c>Helse Bergen personnel system</c>; at most 100 characters.</param>
    /// <param name="OrganisationId">For whom it calls.</param>
    /// <param name="Scopes">What it may do; at least one, each once.</param>
    internal sealed record Request(string Name, Guid OrganisationId, IReadOnlyList<string> Scopes);

    internal sealed record Command(Request Body) : ICreateCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Name).NotEmpty().MaximumLength(100);
            RuleFor(command => command.Body.Scopes).NotEmpty();
            RuleFor(command => command.Body.Scopes).UniqueBy(scope => scope);
        }
    }

    internal sealed class Handler(OrganisationsContext context, IEnumerable<IModule> modules) : IRequestHandler<Command, Result<Created>>
    {
        private static readonly Error NameTaken = Error.Conflict(
            "api-clients.name-taken",
            "Another API client has this name.",
            path: "$.name"
        );

        public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
        {
            var (name, organisationId, scopes) = command.Body;
            List<string> known = [.. modules.SelectMany(module => module.Scopes).Order(StringComparer.Ordinal)];
            List<Error> unknown =
            [
                .. scopes
                    .Index()
                    .Where(scope => !known.Contains(scope.Item))
                    .Select(scope =>
                        Error.Invalid(
                            "api-clients.unknown-scope",
                            $"A scope is one of: {string.Join(", ", known)}.",
                            path: $"$.scopes[{scope.Index}]"
                        )
                    ),
            ];
            if (unknown.Count > 0)
                return unknown;
            if (await RoleRules.Violation([new RoleAssignment(Role.HrSystem, organisationId)], context, cancellationToken) is { } violation)
                return violation with { Path = "$.organisationId" };
            if (await context.ApiClients.AnyAsync(row => row.Name == name, cancellationToken))
                return NameTaken;
            var client = new ApiClient
            {
                Name = name,
                OrganisationId = organisationId,
                Scopes = string.Join(' ', scopes),
            };
            context.ApiClients.Add(client);
            context.Audit("apiClient", client.Id);
            return new Created(client.Id, 1);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api-clients",
                (Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(body), cancellationToken).ToCreated(created => $"/api-clients/{created.Id}")
            )
            .Named("createApiClient", "Let a machine call the API for an organisation")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Creates()
            .WithExample(new Request("Helse Bergen personnel system", ReferenceData.IdOf("helse-bergen"), ["events:read", "offers:read"]));
}
