using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>An integer as JSON knows it: 50.0 and 5e1 are fifty.</summary>
public sealed class WholeNumber : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException("Expected a whole number.");
        if (reader.TryGetInt32(out var whole))
            return whole;
        if (reader.TryGetDecimal(out var number) && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
            return (int)number;
        throw new JsonException("Expected a whole number.");
    }

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
