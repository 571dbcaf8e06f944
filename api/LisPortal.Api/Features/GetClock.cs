using LisPortal.Kernel.Access;
using LisPortal.Kernel.Background;
using LisPortal.Kernel.Http;

namespace LisPortal.Api.Features;

/// <summary>What time the rules go by, so that every client counts down to the same instant.</summary>
internal sealed class GetClock : IEndpoint
{
    /// <param name="Now">UTC.</param>
    /// <param name="Movable">A demo or simulation, whose clock an administrator may move.</param>
    internal sealed record Response(DateTimeOffset Now, bool Movable);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/clock", (RequestContext request, ClockOptions options) => TypedResults.Ok(new Response(request.Now, options.Movable)))
            .Named("getClock", "What time the rules go by")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<Response>();
}
