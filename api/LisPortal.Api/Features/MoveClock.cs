using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Background;
using LisPortal.Kernel.Data;
using LisPortal.Kernel.Http;
using LisPortal.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Api.Features;

/// <summary>Moves the round clock of a demo or simulation, and answers when everything due by then has happened.</summary>
internal sealed class MoveClock : IEndpoint
{
    /// <param name="Now">Instant with offset; the clock runs on from there.</param>
    internal sealed record Request(DateTimeOffset Now);

    private static readonly Error NotMovable = Error.NotFound("clock");
    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/clock", Move)
            .Named("moveClock", "Move the clock of a demo or simulation")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<GetClock.Response>()
            .WithExample(new Request(new DateTimeOffset(2018, 10, 26, 6, 0, 0, TimeSpan.Zero)));

    private static async Task<IResult> Move(
        Request body,
        ClockOptions options,
        RoundClock clock,
        KernelContext kernel,
        SqliteGate gate,
        IBackgroundWork background,
        CancellationToken cancellationToken
    )
    {
        if (!options.Movable)
            return Problems.From(NotMovable);
        if (body.Now < Earliest || body.Now > Latest)
            return Problems.From(Error.Invalid("clock.out-of-range", "The clock goes from the year 2000 to 2100.", "$.now"));
        await Store(kernel, gate, clock.OffsetTo(body.Now), cancellationToken);
        clock.Follow((await kernel.Set<ClockOffset>().SingleAsync(cancellationToken)).Milliseconds);
        await background.RunUntilIdle(cancellationToken);
        return TypedResults.Ok(new GetClock.Response(clock.Now, options.Movable));
    }

    private static async Task Store(KernelContext kernel, SqliteGate gate, long milliseconds, CancellationToken cancellationToken)
    {
        using var turn = await gate.Enter(kernel, cancellationToken);
        var offset = await kernel.Set<ClockOffset>().FirstOrDefaultAsync(cancellationToken);
        if (offset is null)
            kernel.Add(offset = new ClockOffset { Milliseconds = milliseconds });
        offset.Milliseconds = milliseconds;
        kernel.Audit("clock", Guid.Empty, "moved");
        await kernel.SaveChangesAsync(cancellationToken);
    }
}
