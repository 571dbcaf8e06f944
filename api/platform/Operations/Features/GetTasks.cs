using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Tasks;
using MediatR;

namespace LisPortal.Operations.Features;

/// <summary>Everything that waits for the caller, from all modules, most urgent first.</summary>
internal sealed class GetTasks : IEndpoint
{
    internal sealed record Query : IQuery<Listing<TaskItem>>;

    internal sealed class Handler(RequestContext request, IEnumerable<ITaskSource> sources)
        : IRequestHandler<Query, Result<Listing<TaskItem>>>
    {
        public async Task<Result<Listing<TaskItem>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var items = new List<TaskItem>();
            foreach (var source in sources)
                items.AddRange(await source.For(request, cancellationToken));
            return new Listing<TaskItem>([
                .. items.OrderBy(item => item.DueAt ?? DateTimeOffset.MaxValue).ThenBy(item => item.Code, StringComparer.Ordinal),
            ]);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/tasks",
                (IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new Query(), cancellationToken).ToOk()
            )
            .Named("getTasks", "What waits for me")
            .WithAccess(AccessPolicy.SignedIn, RowRule.Own)
            .Answers<Listing<TaskItem>>();
}
