using MediatR;

namespace LisPortal.Kernel.Messaging;

/// <summary>Changes something: one context, one transaction, at least one audit row.</summary>
public interface ICommand<T> : IRequest<Result<T>>, ICommand;

/// <summary>Marks commands for the pipeline.</summary>
public interface ICommand;

/// <summary>Creates a record. Repeated with the same <c>Idempotency-Key</c> it creates nothing and answers the same.</summary>
public interface ICreateCommand : ICommand<Created>
{
    /// <summary>What makes a request the same one again. Without secrets: a fast hash of it is stored.</summary>
    object Content => this;
}

/// <summary>Reads; opens no transaction and changes nothing.</summary>
public interface IQuery<T> : IRequest<Result<T>>;

/// <summary>Answer to a creating command: ids only, so that it can be kept for repeats.</summary>
/// <param name="Id">Of what was created; also in <c>Location</c>.</param>
/// <param name="Version">The version it was stored with.</param>
public sealed record Created(Guid Id, int Version);

/// <summary>A response whose version goes out as ETag, with the mark of the record it is the version of.</summary>
public interface IVersioned
{
    int Version { get; }

    /// <summary>Implemented explicitly: it is part of the ETag and no part of the body.</summary>
    RecordKey Record { get; }
}

/// <summary>Answer of a command that has nothing to say.</summary>
public sealed record Done
{
    public static Done Instance { get; } = new();
}
