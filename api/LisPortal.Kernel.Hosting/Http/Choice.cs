using System.Diagnostics.CodeAnalysis;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>One of an enum's values as a query parameter, written as everywhere else on the wire: <c>kind=regionalAuthority</c>.</summary>
public readonly record struct Choice<T>(T Value)
    where T : struct, Enum
{
    /// <summary>Names only, in any case; numbers are no names.</summary>
    [SuppressMessage(
        "Design",
        "CA1000:Do not declare static members on generic types",
        Justification = "Parameter binding looks for it here."
    )]
    public static bool TryParse(string? text, IFormatProvider? provider, out Choice<T> choice)
    {
        var found = Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && char.IsAsciiLetter(text![0]);
        choice = new Choice<T>(value);
        return found;
    }
}
