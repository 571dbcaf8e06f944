using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>Accounts, in order of e-mail address.</summary>
internal sealed class ListUsers : IEndpoint
{
    /// <param name="Q">Part of the e-mail address or of the name at work, in any case.</param>
    /// <param name="Role">Only those who hold this role.</param>
    /// <param name="OrganisationId">Only those with a role in this very organisation.</param>
    /// <param name="Disabled">Only disabled accounts, or only those that are not.</param>
    internal sealed record Filter(
        [FromQuery] string? Q,
        [FromQuery] Choice<Role>? Role,
        [FromQuery] Guid? OrganisationId,
        [FromQuery] bool? Disabled
    );

    internal sealed record Query(Filter Filter, PageRequest Page) : IQuery<Page<UserResponse>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Filter.Q).MaximumLength(100);
    }

    private sealed record Cursor(string Email);

    internal sealed class Handler(OrganisationsContext context, AccountReach reach) : IRequestHandler<Query, Result<Page<UserResponse>>>
    {
        public async Task<Result<Page<UserResponse>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = Narrow(await reach.Within(context.Users.AsNoTracking(), cancellationToken), query.Filter);
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { Email: { } after })
                found = found.Where(user => user.NormalizedEmail!.CompareTo(after) > 0);
            var rows = await found
                .Include(user => user.Roles)
                .OrderBy(user => user.NormalizedEmail)
                .Take(query.Page.Size + 1)
                .ToListAsync(cancellationToken);
            var page = Paging.Of(rows, query.Page, user => new Cursor(user.NormalizedEmail!), total);
            return new Page<UserResponse>(await UserResponse.Of(page.Items, context, cancellationToken), page.Next, page.Total);
        }

        private static IQueryable<User> Narrow(IQueryable<User> users, Filter filter)
        {
            if (filter.Q?.ToLowerInvariant() is { Length: > 0 } text)
                users = users.Where(user => user.Email!.ToLower().Contains(text) || user.Name!.ToLower().Contains(text));
            if (filter.Role is { Value: var role })
                users = users.Where(user => user.Roles.Any(held => held.Role == role));
            if (filter.OrganisationId is { } organisation)
                users = users.Where(user => user.Roles.Any(held => held.OrganisationId == organisation));
            if (filter.Disabled is { } disabled)
                users = users.Where(user => user.Disabled == disabled);
            return users;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/users",
                ([AsParameters] Filter filter, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(filter, page), cancellationToken).ToOk()
            )
            .Named("listUsers", "Accounts and their roles")
            .WithAccess(OrganisationsAccess.AccountAdministrator, RowRule.Organisation)
            .Answers<Page<UserResponse>>();
}
