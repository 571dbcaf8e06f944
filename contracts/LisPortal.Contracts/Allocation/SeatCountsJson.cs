using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Contracts.Allocation;

/// <summary>An object with a number for each kind; read with some of them, written with all.</summary>
internal sealed class SeatCountsJson : JsonConverter<SeatCounts>
{
    public override SeatCounts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SeatCounts.Of(JsonSerializer.Deserialize<Dictionary<SeatKind, int>>(ref reader, options)!.Select(part => (part.Key, part.Value)));

    public override void Write(Utf8JsonWriter writer, SeatCounts value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (kind, seats) in value.Kinds)
            writer.WriteNumber(kind.Code, seats);
        writer.WriteEndObject();
    }
}
