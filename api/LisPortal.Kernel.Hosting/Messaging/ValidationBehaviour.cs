using System.Text;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>Answers 422 with every wrong field, by JSON path, before anything is opened or locked.</summary>
internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IOutcome<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var failures = new List<ValidationFailure>();
        foreach (var validator in validators)
            failures.AddRange((await validator.ValidateAsync(request, cancellationToken)).Errors);
        return failures.Count == 0 ? await next() : TResponse.Fail([.. failures.Select(ToError)]);
    }

    private static Error ToError(ValidationFailure failure) =>
        new(
            ValidationCode.Of(failure.ErrorCode),
            ErrorKind.Invalid,
            failure.ErrorMessage,
            Rule: failure.CustomState as string,
            Path: JsonPath(failure.PropertyName),
            Args: failure
                .FormattedMessagePlaceholderValues?.Where(pair => pair.Key is not ("PropertyName" or "PropertyValue" or "PropertyPath"))
                .ToDictionary(pair => char.ToLowerInvariant(pair.Key[0]) + pair.Key[1..], pair => (object?)pair.Value)
        );

    /// <summary><c>Body.Groups[0].Seats</c> becomes <c>$.groups[0].seats</c>: the field as the client sent it.</summary>
    private static string JsonPath(string property)
    {
        var path = new StringBuilder("$");
        foreach (var part in property.Split('.').SkipWhile(part => part == "Body").Where(part => part.Length > 0))
            path.Append('.').Append(char.ToLowerInvariant(part[0])).Append(part.AsSpan(1));
        return path.ToString();
    }
}
