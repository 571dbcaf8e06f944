using System.Security.Cryptography;

namespace LisPortal.Screening.Domain;

/// <summary>A number to quote that tells nothing: 60 random bits in letters and digits that are not taken for one another.</summary>
internal static class ReceiptNumber
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Such as <c>7QK2-M0XD-9TRA</c>.</summary>
    public static string New()
    {
        var symbols = RandomNumberGenerator.GetString(Alphabet, 12);
        return $"{symbols[..4]}-{symbols[4..8]}-{symbols[8..]}";
    }
}
