using System.Reflection;
using LisPortal.Api.Contract.Errors;
using LisPortal.Kernel;

namespace LisPortal.Architecture.Tests;

/// <summary>The codes published as <c>x-errors</c> are found wherever an operation can come to answer with them.</summary>
internal sealed class ErrorCodeTests
{
    [Test]
    public void Calls_AreFollowed_IntoMethodsConstructorsAndOurInterfaces() =>
        Codes(
                """
                internal interface IRule { Error? Judge(); }
                internal sealed class Rule : IRule { public Error? Judge() => Error.Conflict("planted.implemented", ""); }
                internal abstract class Base { public abstract List<Error> All(); }
                internal sealed class Derived : Base { public override List<Error> All() => [Error.Conflict("planted.overridden", "")]; }
                internal sealed class Record { public Record(List<Error> errors) => errors.Add(Error.Conflict("planted.constructed", "")); }
                internal static class Endpoint
                {
                    public static Result<int> Handle(IRule rule, Base other)
                    {
                        var errors = other.All();
                        _ = new Record(errors);
                        return rule.Judge() ?? Nested(errors.Count) ?? errors[0];
                    }
                    private static Error? Nested(int count) => count > 1 ? Deeper() : null;
                    private static Error Deeper() => Error.NotFound("planted");
                }
                """
            )
            .ShouldBe(
                [
                    (ErrorKind.Conflict, "planted.implemented"),
                    (ErrorKind.Conflict, "planted.overridden"),
                    (ErrorKind.Conflict, "planted.constructed"),
                    (ErrorKind.NotFound, "planted.not-found"),
                ],
                ignoreOrder: true
            );

    [Test]
    public void Calls_AreFollowed_ThroughLambdasIteratorsAndAsynchronousMethods() =>
        Codes(
                """
                internal static class Endpoint
                {
                    public static async Task<Result<int>> Handle(int[] numbers)
                    {
                        await Task.Yield();
                        var own = "planted.captured";
                        List<Error> errors = [.. numbers.Select(number => Error.Invalid(own, "")), .. Each(numbers, "planted.yielded")];
                        return await Later() is { } error ? error : errors;
                    }
                    private static IEnumerable<Error> Each(int[] numbers, string code)
                    {
                        foreach (var number in numbers)
                            yield return Error.Invalid(code, "");
                    }
                    private static async Task<Error?> Later()
                    {
                        await Task.Yield();
                        return Error.Forbidden("planted.later", "");
                    }
                }
                """
            )
            .ShouldBe(
                [(ErrorKind.Invalid, "planted.captured"), (ErrorKind.Invalid, "planted.yielded"), (ErrorKind.Forbidden, "planted.later")],
                ignoreOrder: true
            );

    [Test]
    public void Catalogues_GiveOnlyTheErrorsThatAreTaken() =>
        Codes(
                """
                internal static class Errors
                {
                    public static Error Other { get; } = Error.Conflict("planted.other", "");
                    public static Error Taken { get; } = Error.Conflict("planted.taken", "");
                    public static readonly Error Last = new("planted.last", ErrorKind.Unauthenticated, "");
                }
                internal static class Endpoint { public static Result<int> Handle(bool last) => last ? Errors.Last : Errors.Taken; }
                """
            )
            .ShouldBe([(ErrorKind.Conflict, "planted.taken"), (ErrorKind.Unauthenticated, "planted.last")], ignoreOrder: true);

    [Test]
    public void Codes_AreFollowed_ThroughHelpersConditionsAndFields() =>
        Codes(
                """
                internal sealed class Rules
                {
                    private readonly List<Error> errors = [];
                    private readonly string code = "planted.field";
                    public List<Error> Judge(int number)
                    {
                        Require(number > 1, "planted.helper");
                        Require(number > 2, number > 3 ? "planted.either" : "planted.or");
                        Require(number > 4, code);
                        return errors;
                    }
                    private void Require(bool holds, string code)
                    {
                        if (!holds)
                            errors.Add(Error.Invalid(code, "", path: "$"));
                    }
                }
                internal static class Endpoint { public static Result<int> Handle(int number) => new Rules().Judge(number); }
                """
            )
            .Select(error => error.Code)
            .ShouldBe(["planted.helper", "planted.either", "planted.or", "planted.field"], ignoreOrder: true);

    [Test]
    public void Requests_LeadToTheirHandlersAndValidators_AlsoInOtherModules() =>
        Codes(
                """
                internal sealed record Command(string Name, int[] Numbers, Command.Part Inner) : ICreateCommand { internal sealed record Part(string Text); }
                internal sealed class Validator : AbstractValidator<Command>
                {
                    public Validator()
                    {
                        RuleFor(command => command.Name).NotEmpty().Must(name => name != "").WithErrorCode("planted.rule");
                        RuleFor(command => command.Inner).ChildRules(part => part.RuleFor(inner => inner.Text).MaximumLength(5));
                        RuleFor(command => (IReadOnlyList<int>)command.Numbers).UniqueBy(number => number);
                    }
                }
                internal sealed class Handler(IMediator mediator) : IRequestHandler<Command, Result<Created>>
                {
                    public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
                    {
                        var answer = await mediator.Send(new Question(), cancellationToken);
                        return Result<Created>.Fail(answer.Errors);
                    }
                }
                internal sealed record Question : IQuery<int>;
                internal sealed class OtherModule : IRequestHandler<Question, Result<int>>
                {
                    public Task<Result<int>> Handle(Question question, CancellationToken cancellationToken) =>
                        Task.FromResult<Result<int>>(Error.NotFound("planted"));
                }
                internal static class Endpoint { public static Task<Result<Created>> Handle(IMediator mediator) => mediator.Send(new Command("", [], new(""))); }
                """
            )
            .Select(error => error.Code)
            .ShouldBe(
                [
                    "field.not-empty",
                    "planted.rule",
                    "field.maximum-length",
                    "request.named-twice",
                    "request.idempotency-key-reused",
                    "planted.not-found",
                ],
                ignoreOrder: true
            );

    [Test]
    public void Errors_ThatAreOnlyAskedFor_AreNotFound() =>
        Codes(
                """
                internal static class Endpoint
                {
                    public static Result<string> Handle(int number) => May(number) ? Error.Conflict("planted.told", "") : Why(number) ?? "";
                    private static bool May(int number) => Refusal(number, "planted.kept") is null;
                    private static string? Why(int number) => Refusal(number, "planted.shown")?.Code;
                    private static Error? Refusal(int number, string code) => number > 1 ? Error.Conflict(code, "") : null;
                }
                """
            )
            .ShouldBe([(ErrorKind.Conflict, "planted.told")]);

    [Test]
    public void Codes_ThatCannotBeRead_AreRefused() =>
        Should
            .Throw<InvalidOperationException>(() =>
                Codes(
                    "internal static class Endpoint { public static Error Handle(string given) => Error.Conflict(given.ToLower(), \"\"); }"
                )
            )
            .Message.ShouldContain("Endpoint.Handle");

    private static IReadOnlyList<(ErrorKind Kind, string Code)> Codes(string source)
    {
        const string usings =
            "using System.Linq; using System.Collections.Generic; using FluentValidation; using LisPortal.Kernel.Hosting.Messaging;\n";
        var planted = Planted.Compile(usings + source);
        var endpoint = planted.GetType("Endpoint")!.GetMethod("Handle", BindingFlags.Static | BindingFlags.Public)!;
        return [.. new ErrorCodeReader([.. House.Production, planted]).Of(endpoint)];
    }
}
