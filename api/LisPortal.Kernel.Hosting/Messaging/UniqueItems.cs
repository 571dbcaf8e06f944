using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>What is named in a list of a request is named once: whoever reads it later finds one thing by one id.</summary>
public static class UniqueItems
{
    public const string Code = "request.named-twice";

    /// <summary>Refuses an item whose key an earlier one has, at the path of the second. Items without a key are not compared.</summary>
    /// <param name="key">The property that identifies an item, or the item itself.</param>
    public static IRuleBuilderOptionsConditions<T, IReadOnlyList<TItem>> UniqueBy<T, TItem, TKey>(
        this IRuleBuilder<T, IReadOnlyList<TItem>> list,
        Expression<Func<TItem, TKey>> key
    )
    {
        var field = key.Body is MemberExpression member ? $".{member.Member.Name}" : "";
        var read = key.Compile();
        return list.Custom(
            (items, validation) =>
            {
                var seen = new HashSet<TKey>();
                foreach (var (index, item) in items.Index())
                {
                    if (item is not null && read(item) is { } named && !seen.Add(named))
                        validation.AddFailure(
                            new ValidationFailure(
                                $"{validation.PropertyPath}[{index}]{field}",
                                "This has been named before in the same list."
                            )
                            {
                                ErrorCode = Code,
                            }
                        );
                }
            }
        );
    }
}
