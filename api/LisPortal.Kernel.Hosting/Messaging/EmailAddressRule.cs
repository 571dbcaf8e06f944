using System.Text.RegularExpressions;
using FluentValidation;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>An address that mail can be sent to: a local part, and a domain of two labels or more, of any script.</summary>
public static partial class EmailAddressRule
{
    private const int Longest = 254;

    public static IRuleBuilderOptions<T, string> EmailAddressed<T>(this IRuleBuilder<T, string> rule) =>
        rule.MaximumLength(Longest)
            .Must(address => string.IsNullOrEmpty(address) || Address().IsMatch(address))
            .WithErrorCode("field.email");

    [GeneratedRegex(
        @"\A[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Address();
}
