using LisPortal.Kernel.Access;
using LisPortal.Kernel.Http;
using LisPortal.Kernel.Tasks;

namespace LisPortal.Api.Features;

/// <summary>Everything that waits for the caller, from all modules, most urgent first.</summary>
internal sealed class GetTasks : IEndpoint
{
    internal sealed record Response(IReadOnlyList<TaskItem> Items);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/tasks",
                async (RequestContext request, IEnumerable<ITaskSource> sources, CancellationToken cancellationToken) =>
                {
                    var items = new List<TaskItem>();
                    foreach (var source in sources)
                        items.AddRange(await source.For(request, cancellationToken));
                    return TypedResults.Ok(new Response([.. items.OrderBy(item => item.DueAt ?? DateTimeOffset.MaxValue).ThenBy(item => item.Code, StringComparer.Ordinal)]));
                }
            )
            .Named("getTasks", "What waits for me")
            .WithAccess(AccessPolicy.SignedIn, RowRule.Own)
            .Answers<Response>();
}
