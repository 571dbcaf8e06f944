using OtpNet;

namespace LisPortal.Organisations.Domain;

/// <summary>
/// Six digits that change every 30 seconds (RFC 6238 with HMAC-SHA-1, what every authenticator app speaks). One step before and
/// after is accepted, because telephones' clocks differ.
/// </summary>
internal static class OneTimeCode
{
    private const int SecretBytes = 20;
    private const int SecondsPerStep = 30;
    private static readonly VerificationWindow Accepted = new(previous: 1, future: 1);

    /// <returns>160 random bits in Base32 without padding.</returns>
    public static string NewSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes)).TrimEnd('=');

    /// <summary>What the QR code of the enrolment page holds.</summary>
    public static Uri UriOf(string account, string secret) => new OtpUri(OtpType.Totp, secret, account, "LisPortal").ToUri();

    /// <returns>The time step the code belongs to; null when it belongs to none that is accepted now.</returns>
    public static long? StepOf(string code, string secret, DateTimeOffset systemTime) =>
        Of(secret).VerifyTotp(systemTime.UtcDateTime, code.Replace(" ", "", StringComparison.Ordinal), out var step, Accepted)
            ? step
            : null;

    public static string At(long step, string secret) => Of(secret).ComputeTotp(DateTime.UnixEpoch.AddSeconds(step * SecondsPerStep));

    private static Totp Of(string secret) => new(Base32Encoding.ToBytes(secret), SecondsPerStep);
}
