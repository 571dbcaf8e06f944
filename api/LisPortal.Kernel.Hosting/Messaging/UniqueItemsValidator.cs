using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>Fails at each item whose key an earlier one has.</summary>
/// <param name="field">What the key is in the item's path, with its dot; empty when the item is its own key.</param>
internal sealed class UniqueItemsValidator<T, TItem, TKey>(Func<TItem, TKey> key, string field) : PropertyValidator<T, IReadOnlyList<TItem>>
{
    public override string Name => UniqueItems.Code;

    public override bool IsValid(ValidationContext<T> context, IReadOnlyList<TItem> value)
    {
        var seen = new HashSet<TKey>();
        foreach (var (index, item) in value.Index())
        {
            if (item is not null && key(item) is { } named && !seen.Add(named))
                context.AddFailure(
                    new ValidationFailure($"{context.PropertyPath}[{index}]{field}", "This has been named before in the same list.")
                    {
                        ErrorCode = UniqueItems.Code,
                    }
                );
        }
        return true; // Of the list as a whole nothing is wrong.
    }
}
