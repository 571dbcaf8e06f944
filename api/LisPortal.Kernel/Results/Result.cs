using System.Diagnostics.CodeAnalysis;

namespace LisPortal.Kernel;

/// <summary>A value, or the errors that stand in its way. Converts from either, so handlers just return.</summary>
public sealed class Result<T> : IOutcome<Result<T>>
{
    private readonly T? value;

    private Result(T value) => (this.value, Errors) = (value, []);

    private Result(IReadOnlyList<Error> errors) => Errors = errors;

    public IReadOnlyList<Error> Errors { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess => Errors.Count == 0;

    /// <exception cref="InvalidOperationException">The result is a failure.</exception>
    public T Value => IsSuccess ? value! : throw new InvalidOperationException($"No value: {Errors[0].Code}");

    public static Result<T> Fail(IReadOnlyList<Error> errors) =>
        errors.Count > 0 ? new(errors) : throw new ArgumentException("A failure needs an error.", nameof(errors));

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Error error) => new([error]);

    public static implicit operator Result<T>(List<Error> errors) => Fail(errors);

    public static implicit operator Result<T>(Error[] errors) => Fail(errors);
}
