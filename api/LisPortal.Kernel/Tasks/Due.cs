using LisPortal.Kernel.Time;

namespace LisPortal.Kernel.Tasks;

/// <summary>When a task must be done: by a deadline, through its minute, or before the instant of a release.</summary>
public readonly record struct Due
{
    private Due(DateTimeOffset at, bool isSharp) => (At, IsSharp) = (at, isSharp);

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; }

    public bool IsSharp { get; }

    public static implicit operator Due(Deadline deadline) => new(deadline.Stated, isSharp: false);

    public static implicit operator Due(DateTimeOffset release) => new(release, isSharp: true);
}
