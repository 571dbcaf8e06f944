using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Time;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Operations.Features;

/// <summary>Moves the round clock of a demo or simulation, and answers when everything due by then has happened.</summary>
internal sealed class MoveClock : IEndpoint
{
    /// <param name="Now">Instant with offset; the clock runs on from there.</param>
    internal sealed record Request(DateTimeOffset Now);

    internal sealed record Move(Request Body) : IRequest<Result<GetClock.Response>>;

    /// <param name="Milliseconds">From system time.</param>
    internal sealed record StoreOffset(long Milliseconds) : ICommand<Done>;

    /// <summary>Not itself a command: what falls due runs after the new offset has been committed.</summary>
    internal sealed class Handler(
        IMediator mediator,
        ClockOptions options,
        RoundClock clock,
        ClockKeeper keeper,
        IBackgroundWork background
    ) : IRequestHandler<Move, Result<GetClock.Response>>
    {
        private static readonly Error NotMovable = Error.NotFound("clock");
        private static readonly Error OutOfRange = Error.Invalid(
            "clock.out-of-range",
            "The clock goes from the year 2000 to 2100.",
            path: "$.now"
        );
        private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        private static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public async Task<Result<GetClock.Response>> Handle(Move move, CancellationToken cancellationToken)
        {
            if (!options.Movable)
                return NotMovable;
            if (move.Body.Now < Earliest || move.Body.Now > Latest)
                return OutOfRange;
            var stored = await mediator.Send(new StoreOffset(clock.OffsetTo(move.Body.Now)), cancellationToken);
            if (!stored.IsSuccess)
                return Result<GetClock.Response>.Fail(stored.Errors);
            await keeper.Refresh(cancellationToken);
            await background.RunUntilIdle(cancellationToken);
            return new GetClock.Response(clock.Now, options.Movable);
        }
    }

    internal sealed class StoreOffsetHandler(KernelContext kernel) : IRequestHandler<StoreOffset, Result<Done>>
    {
        public async Task<Result<Done>> Handle(StoreOffset command, CancellationToken cancellationToken)
        {
            var offset = await kernel.Set<ClockOffset>().FirstOrDefaultAsync(row => row.Id == ClockOffset.OnlyId, cancellationToken);
            if (offset is null)
                kernel.Add(new ClockOffset { Milliseconds = command.Milliseconds });
            else
                offset.Milliseconds = command.Milliseconds;
            kernel.Audit("clock", Guid.Empty);
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/clock",
                (Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Move(body), cancellationToken).ToOk()
            )
            .Named("moveClock", "Move the clock of a demo or simulation")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<GetClock.Response>()
            .WithExample(new Request(new DateTimeOffset(2018, 10, 26, 6, 0, 0, TimeSpan.Zero)));
}
