using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>One organisation, also after it has ended.</summary>
internal sealed class GetOrganisation : IEndpoint
{
    internal sealed record Query(Guid OrganisationId) : IQuery<OrganisationResponse>;

    internal sealed class Handler(OrganisationsContext context) : IRequestHandler<Query, Result<OrganisationResponse>>
    {
        public async Task<Result<OrganisationResponse>> Handle(Query query, CancellationToken cancellationToken) =>
            await context
                .Organisations.AsNoTracking()
                .Where(row => row.Id == query.OrganisationId)
                .ProjectToType<OrganisationResponse>()
                .FirstOrDefaultAsync(cancellationToken)
                is { } organisation
                ? organisation
                : Error.NotFound("organisation");
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/organisations/{organisationId:guid}",
                (Guid organisationId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(organisationId), cancellationToken).ToOk()
            )
            .Named("getOrganisation", "An organisation that takes part in LIS1")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<OrganisationResponse>();
}
