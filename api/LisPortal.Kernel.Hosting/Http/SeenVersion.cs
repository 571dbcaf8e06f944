using LisPortal.Kernel.Messaging;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>A version that the caller has seen, of whichever record that was.</summary>
internal readonly record struct SeenVersion(int Number, string Mark)
{
    /// <summary>No record has it, so that the seen version of another record is answered like an outdated one.</summary>
    private const int Never = -1;

    public int Of(RecordKey record) => Mark == record.Mark ? Number : Never;
}
