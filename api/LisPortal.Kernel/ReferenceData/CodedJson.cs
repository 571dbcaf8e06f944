using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Kernel.ReferenceData;

/// <summary>A row of reference data as its code.</summary>
public sealed class CodedJson<T> : JsonConverter<T>
    where T : class, ICoded<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Code);

    private static T Find(string? code) =>
        T.Find(code) ?? throw new JsonException($"Expected one of {string.Join(", ", T.All.Select(row => row.Code))}.");
}
