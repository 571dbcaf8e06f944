namespace LisPortal.Kernel.Hosting.Data;

/// <summary>A thing that commands of several modules act on one after the other.</summary>
public sealed class Turn
{
    public required Guid SubjectId { get; init; }

    /// <summary>How often a turn was taken; counted because only a changed row makes others wait on every engine.</summary>
    public long Taken { get; set; }
}
