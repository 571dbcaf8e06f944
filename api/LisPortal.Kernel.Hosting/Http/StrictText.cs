using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>
/// Refuses text no engine stores alike: NUL and other control characters, and halves of surrogate pairs. What it lets in is
/// <see cref="CleanText"/>.
/// </summary>
public class StrictText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("Expected text.");
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("Text must be valid Unicode.", fault);
        }
        return IsStorable(text) ? Cleaned(text) : throw new JsonException("Text must not contain control characters.");
    }

    protected virtual string Cleaned(string text) => CleanText.Of(text);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } name && IsStorable(name) ? name : throw new JsonException("A name must not contain control characters.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);

    public static bool IsStorable(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !text.Contains('\uFFFD'))
                return false;
            if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t'))
                return false;
        }
        return true;
    }
}
