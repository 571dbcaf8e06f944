namespace LisPortal.Kernel.Messaging;

/// <summary>A response whose version goes out as ETag, with the mark of the record it is the version of.</summary>
public interface IVersioned
{
    int Version { get; }

    /// <summary>Implemented explicitly: it is part of the ETag and no part of the body.</summary>
    RecordKey Record { get; }
}
