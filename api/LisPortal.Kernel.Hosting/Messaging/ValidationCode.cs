using System.Text.RegularExpressions;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>What a failed rule is called on the wire: its own code, or after what it checks, <c>field.not-empty</c>.</summary>
public static partial class ValidationCode
{
    /// <param name="code">The rule's error code; the validator's name when it was given none.</param>
    public static string Of(string code) =>
        code.Contains('.', StringComparison.Ordinal) ? code : "field." + Kebab(code.Replace("Validator", "", StringComparison.Ordinal));

    private static string Kebab(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
