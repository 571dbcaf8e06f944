using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>One account and its roles.</summary>
internal sealed class GetUser : IEndpoint
{
    internal sealed record Query(Guid UserId) : IQuery<UserResponse>;

    internal sealed class Handler(OrganisationsContext context, AccountReach reach) : IRequestHandler<Query, Result<UserResponse>>
    {
        public async Task<Result<UserResponse>> Handle(Query query, CancellationToken cancellationToken) =>
            await (await reach.Within(context.Users.AsNoTracking(), cancellationToken))
                .Include(row => row.Roles)
                .FirstOrDefaultAsync(row => row.Id == query.UserId, cancellationToken)
                is { } user
                ? (await UserResponse.Of([user], context, cancellationToken))[0]
                : Error.NotFound("user");
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/users/{userId:guid}",
                (Guid userId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(userId), cancellationToken).ToOk()
            )
            .Named("getUser", "An account and its roles")
            .WithAccess(OrganisationsAccess.AccountAdministrator, RowRule.Organisation)
            .Answers<UserResponse>();
}
