using System.Text.Json;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LisPortal.Operations.Features;

/// <summary>The numbers, dates and thresholds that authorities set, each with its legal reference and the days it is in force.</summary>
internal sealed class ListPolicies : IEndpoint
{
    /// <param name="Key">Only this policy, through the years.</param>
    /// <param name="On">Only those in force on this Norwegian date.</param>
    internal sealed record Filter([FromQuery] string? Key, [FromQuery] DateOnly? On);

    internal sealed record Query(Filter Filter) : IQuery<Listing<Item>>;

    /// <summary>What a policy says during one period.</summary>
    /// <param name="Key">Stable name of the policy.</param>
    /// <param name="Value">A number, a time of day, yes or no, or a small object: as the key demands.</param>
    /// <param name="EffectiveFrom">First day in force, Europe/Oslo.</param>
    /// <param name="EffectiveUntil">Last day in force; null while no end is set.</param>
    /// <param name="LegalReference">What the value rests on.</param>
    /// <param name="TextKey">Key of the web client's text that explains it.</param>
    internal sealed record Item(
        string Key,
        JsonElement Value,
        DateOnly EffectiveFrom,
        DateOnly? EffectiveUntil,
        string LegalReference,
        string TextKey
    );

    internal sealed class Handler(PolicyBook policies) : IRequestHandler<Query, Result<Listing<Item>>>
    {
        public Task<Result<Listing<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var (key, on) = query.Filter;
            var found = policies
                .All.Where(policy => (key is null || policy.Key == key) && (on is null || policy.IsInForceOn(on.Value)))
                .Select(policy => new Item(
                    policy.Key,
                    policy.Value,
                    policy.EffectiveFrom,
                    policy.EffectiveUntil,
                    policy.LegalReference,
                    policy.TextKey
                ));
            return Task.FromResult<Result<Listing<Item>>>(new Listing<Item>([.. found]));
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/policies",
                ([AsParameters] Filter filter, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(filter), cancellationToken).ToOk()
            )
            .Named("listPolicies", "Dated rules with their legal references")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<Listing<Item>>();
}
