using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LisPortal.Organisations.Domain;

/// <summary>
/// Six digits that change every 30 seconds (RFC 6238 with HMAC-SHA-1, what every authenticator app speaks). One step before and
/// after is accepted, because telephones' clocks differ.
/// </summary>
internal static class OneTimeCode
{
    private const int Digits = 6;
    private const int SecondsPerStep = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <returns>160 random bits in Base32 without padding.</returns>
    public static string NewSecret()
    {
        var secret = new StringBuilder();
        foreach (var random in RandomNumberGenerator.GetBytes(32))
            secret.Append(Alphabet[random & 31]);
        return secret.ToString();
    }

    /// <summary>What the QR code of the enrolment page holds.</summary>
    public static Uri UriOf(string account, string secret) =>
        new(
            $"otpauth://totp/LisPortal:{Uri.EscapeDataString(account)}?secret={secret}&issuer=LisPortal&digits={Digits}&period={SecondsPerStep}"
        );

    /// <returns>The time step the code belongs to; null when it belongs to none that is accepted now.</returns>
    public static long? StepOf(string code, string secret, DateTimeOffset systemTime)
    {
        var digits = Encoding.UTF8.GetBytes(code.Replace(" ", "", StringComparison.Ordinal));
        var now = systemTime.ToUnixTimeSeconds() / SecondsPerStep;
        long? found = null;
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(digits, Encoding.UTF8.GetBytes(At(step, secret))))
                found ??= step;
        }
        return found;
    }

    public static string At(long step, string secret)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // Not chosen for strength: RFC 6238's default, and the only one that all apps support.
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(Decode(secret), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0x0F;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string base32)
    {
        var bytes = new byte[base32.Length * 5 / 8];
        var (buffer, bits, next) = (0, 0, 0);
        foreach (var letter in base32)
        {
            buffer = ((buffer << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes[next++] = (byte)(buffer >> bits);
        }
        return bytes;
    }
}
