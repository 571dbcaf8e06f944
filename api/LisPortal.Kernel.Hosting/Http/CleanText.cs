using System.Globalization;
using System.Text;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>Text as it is kept and looked for: composed (NFC), without blanks and invisible characters at its ends.</summary>
public static class CleanText
{
    /// <param name="text">Valid Unicode (<see cref="StrictText.IsStorable"/>).</param>
    public static string Of(string text) => Trimmed(text.Normalize(NormalizationForm.FormC));

    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsUnseen(text[start]))
            start++;
        while (start < end && IsUnseen(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>Blanks, and what takes no place at all: zero-width characters, marks of direction, fillers.</summary>
    private static bool IsUnseen(char letter) =>
        char.IsWhiteSpace(letter)
        || char.GetUnicodeCategory(letter) == UnicodeCategory.Format
        || letter is '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0';
}
