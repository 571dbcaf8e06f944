using FluentValidation;
using FluentValidation.Validators;
using LisPortal.Kernel.Hosting.Messaging;

namespace LisPortal.Api.Contract.Errors;

/// <summary>The codes that a validator's rules fail with, and those of the validators inside it.</summary>
internal static class ValidatorCodes
{
    public static IEnumerable<string> Of(IValidator validator) =>
        from rule in validator.CreateDescriptor().Rules
        from component in rule.Components
        from code in component.Validator is IChildValidatorAdaptor inside
            ? Of(Inside(inside))
            : [ValidationCode.Of(component.ErrorCode ?? component.Validator.Name)]
        select code;

    /// <summary>Asked for as when validating; none of ours depends on what is validated.</summary>
    private static IValidator Inside(IChildValidatorAdaptor adaptor)
    {
        var validated = adaptor.GetType().GenericTypeArguments[0];
        var context = Activator.CreateInstance(typeof(ValidationContext<>).MakeGenericType(validated), [null]);
        return (IValidator)adaptor.GetType().GetMethod("GetValidator")!.Invoke(adaptor, [context, null])!;
    }
}
