namespace LisPortal.Kernel.Access;

/// <summary>
/// What a handler knows of the request it serves, set once on arrival. One per scope; <see cref="Now"/> does not move
/// while the request is answered, so that every rule in it sees the same instant.
/// </summary>
public sealed class RequestContext
{
    public Caller Caller { get; private set; } = Caller.Anonymous;

    /// <summary>Round clock on arrival, UTC, whole milliseconds.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Operation id of the contract, or the name of the reaction or due work.</summary>
    public string Operation { get; private set; } = "unknown";

    /// <summary>The <c>Idempotency-Key</c> header.</summary>
    public string? IdempotencyKey { get; private set; }

    /// <summary>
    /// A request that has not yet asked the database for anything: it may be told to come back later when no connection is free.
    /// Background work, and what has begun, waits instead.
    /// </summary>
    public bool MayBeTurnedAway { get; set; }

    public void Begin(Caller caller, DateTimeOffset now, string operation, string? idempotencyKey = null)
    {
        Caller = caller;
        Now = now;
        Operation = operation;
        IdempotencyKey = idempotencyKey;
    }

    public void BeginLike(RequestContext other)
    {
        Begin(other.Caller, other.Now, other.Operation, other.IdempotencyKey);
        MayBeTurnedAway = other.MayBeTurnedAway;
    }
}
