using System.Linq.Expressions;
using FluentValidation;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>What is named in a list of a request is named once: whoever reads it later finds one thing by one id.</summary>
public static class UniqueItems
{
    public const string Code = "request.named-twice";

    /// <summary>Refuses an item whose key an earlier one has, at the path of the second. Items without a key are not compared.</summary>
    /// <param name="key">The property that identifies an item, or the item itself.</param>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> UniqueBy<T, TItem, TKey>(
        this IRuleBuilder<T, IReadOnlyList<TItem>> list,
        Expression<Func<TItem, TKey>> key
    )
    {
        var field = key.Body is MemberExpression member ? $".{member.Member.Name}" : "";
        return list.SetValidator(new UniqueItemsValidator<T, TItem, TKey>(key.Compile(), field));
    }
}
