using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Kernel.Time;

/// <summary>
/// An instant as it comes from outside: RFC 3339, with its offset from UTC. Without one it would be another instant on every host, so it is
/// refused wherever one is taken, in bodies (<see cref="AsJson"/>) and in addresses.
/// </summary>
public readonly record struct Instant(DateTimeOffset Value)
{
    private const string Refusal = "An instant is stated with its offset from UTC, like 2019-10-26T08:00:00+01:00 or 2019-10-26T06:00:00Z.";

    public static bool TryParse(string? text, IFormatProvider? provider, out Instant instant)
    {
        instant = default;
        if (text is null || !HasOffset(text))
            return false;
        var isRead = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        instant = new Instant(value);
        return isRead;
    }

    /// <exception cref="JsonException">It is none, or without an offset.</exception>
    internal static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var instant) && HasOffset(reader.GetString()!))
            return instant;
        throw new JsonException(Refusal);
    }

    /// <summary>A date, a <c>T</c> and a time, and at the end <c>Z</c> or hours and minutes.</summary>
    private static bool HasOffset(ReadOnlySpan<char> text) =>
        text.IndexOfAny('T', 't') is var time
        && time > 0
        && (text[^1] is 'Z' or 'z' || (text.Length > time + 6 && text[^6] is '+' or '-' && text[^3] == ':'));

    public sealed class AsJson : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Instant.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value);
    }
}
