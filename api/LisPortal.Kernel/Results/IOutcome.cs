namespace LisPortal.Kernel;

/// <summary>Lets pipeline behaviours, which see only a type parameter, ask for success and make a failure.</summary>
public interface IOutcome<TSelf>
    where TSelf : IOutcome<TSelf>
{
    bool IsSuccess { get; }

    IReadOnlyList<Error> Errors { get; }

    static abstract TSelf Fail(IReadOnlyList<Error> errors);
}
