using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Operations.Features;

/// <summary>What time the rules go by, so that every client counts down to the same instant.</summary>
internal sealed class GetClock : IEndpoint
{
    internal sealed record Query : IQuery<Response>;

    /// <param name="Now">UTC.</param>
    /// <param name="Movable">A demo or simulation, whose clock an administrator may move.</param>
    internal sealed record Response(DateTimeOffset Now, bool Movable);

    internal sealed class Handler(RequestContext request, ClockOptions options) : IRequestHandler<Query, Result<Response>>
    {
        public Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken) =>
            Task.FromResult<Result<Response>>(new Response(request.Now, options.Movable));
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/clock",
                (IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new Query(), cancellationToken).ToOk()
            )
            .Named("getClock", "What time the rules go by")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<Response>();
}
