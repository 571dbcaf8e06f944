using System.Globalization;
using System.Text;

namespace LisPortal.Organisations.Domain;

/// <summary>
/// Which passwords are too easily guessed: those put together of little but common words, years, runs of the keyboard or the
/// alphabet and repetitions, and those that are one's own address. Length is asked for elsewhere.
/// </summary>
internal static class PasswordRule
{
    public const int Shortest = 12;
    public const int Longest = 200;

    /// <summary>So many unlike pieces of the common kind make a passphrase; fewer make a common password.</summary>
    private const int PiecesOfAPassphrase = 4;

    /// <summary>Letters that belong to nothing common, of which more than these make a password one's own.</summary>
    private const int FewLetters = 3;

    private const int ShortestRun = 3;

    private static readonly string[] Runs =
    [
        "abcdefghijklmnopqrstuvwxyzæøå",
        "qwertyuiopå",
        "asdfghjkløæ",
        "zxcvbnm",
        "qazwsxedcrfvtgbyhnujmikolp",
        "1q2w3e4r5t6y7u8i9o0p",
        "azertyuiop",
        "qwertzuiop",
    ];

    private static readonly IReadOnlySet<string> Common = ReadWords();

    /// <summary>The same password typed on another machine may arrive composed otherwise; it is judged, hashed and compared as this.</summary>
    public static string Normalise(string password) => password.Normalize(NormalizationForm.FormC);

    public static PasswordFault? Judge(string password, string email)
    {
        var plain = Plain(password);
        var own = OwnWords(email);
        if (own.Any(word => word.Contains('@', StringComparison.Ordinal) && plain.Contains(word, StringComparison.Ordinal)))
            return PasswordFault.OwnAddress;
        if (IsPredictable(plain, Common))
            return PasswordFault.Common;
        var both = Common.Concat(own).ToHashSet(StringComparer.Ordinal);
        return IsPredictable(plain, both) ? PasswordFault.OwnAddress : null;
    }

    private static bool IsPredictable(string text, IReadOnlySet<string> words)
    {
        if (text.Distinct().Count() <= 4 || IsRepeated(text))
            return true;
        var meant = Unleet(text);
        var (pieces, lettersLeft) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var place = 0; place < text.Length; )
        {
            var length = PieceAt(text, meant, place, words);
            if (length == 0 && char.IsLetter(text[place]))
                lettersLeft++;
            else if (length > 0)
                pieces.Add(text.AsSpan(place, length).IndexOfAnyExceptInRange('0', '9') < 0 ? "digits" : meant.Substring(place, length));
            place += Math.Max(1, length);
        }
        return lettersLeft <= FewLetters && pieces.Count < PiecesOfAPassphrase;
    }

    /// <returns>Length of the longest common piece that begins here; 0 when none does. Signs between the pieces count for nothing.</returns>
    private static int PieceAt(string text, string meant, int place, IReadOnlySet<string> words)
    {
        var rest = text.AsSpan(place);
        var longest = 0;
        while (longest < rest.Length && char.IsDigit(rest[longest]))
            longest++;
        var same = 1;
        while (same < rest.Length && rest[same] == rest[0])
            same++;
        if (same >= ShortestRun)
            longest = Math.Max(longest, same);
        foreach (var run in Runs)
            longest = Math.Max(longest, Math.Max(RunLength(rest, run, step: 1), RunLength(rest, run, step: -1)));
        foreach (var word in words)
        {
            if (
                word.Length > longest
                && (rest.StartsWith(word, StringComparison.Ordinal) || meant.AsSpan(place).StartsWith(word, StringComparison.Ordinal))
            )
                longest = word.Length;
        }
        return longest;
    }

    private static int RunLength(ReadOnlySpan<char> text, string run, int step)
    {
        var at = run.IndexOf(text[0], StringComparison.Ordinal);
        if (at < 0)
            return 0;
        var length = 1;
        while (length < text.Length && at + step >= 0 && at + step < run.Length && run[at + step] == text[length])
            (at, length) = (at + step, length + 1);
        return length >= ShortestRun ? length : 0;
    }

    /// <summary>«hei-hei-hei-» and the like: one short piece over and over.</summary>
    private static bool IsRepeated(string text)
    {
        for (var unit = 1; unit <= text.Length / 2; unit++)
        {
            var repeats = true;
            for (var place = unit; place < text.Length && repeats; place++)
                repeats = text[place] == text[place - unit];
            if (repeats)
                return true;
        }
        return false;
    }

    /// <summary>Small letters without accents, but with æ, ø and å as letters of their own.</summary>
    private static string Plain(string password)
    {
        var plain = new StringBuilder(password.Length);
        foreach (var letter in password.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (letter is 'å' or 'ø' or 'æ' || letter < 128)
                plain.Append(letter);
            else
                foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
                    if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                        plain.Append(part);
        }
        return plain.ToString();
    }

    /// <summary>Figures and signs that stand for letters, as in «p@ss0rd», one for one.</summary>
    private static string Unleet(string plain) =>
        string.Concat(
            plain.Select(sign =>
                sign switch
                {
                    '0' => 'o',
                    '1' or '!' => 'i',
                    '3' => 'e',
                    '4' or '@' => 'a',
                    '5' or '$' => 's',
                    '7' => 't',
                    _ => sign,
                }
            )
        );

    private static List<string> OwnWords(string email)
    {
        var address = Plain(email.Trim());
        var (local, domain) = (address.Split('@')[0], address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..]);
        string[] parts = [address, local, domain, .. local.Split('.', '-', '_', '+'), .. domain.Split('.', '-')];
        return [.. parts.Where(part => part.Length >= ShortestRun).Distinct()];
    }

    private static HashSet<string> ReadWords()
    {
        using var file = typeof(PasswordRule).Assembly.GetManifestResourceStream(
            "LisPortal.Organisations.Data.Passwords.common-words.txt"
        )!;
        using var reader = new StreamReader(file, Encoding.UTF8);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
    }
}
