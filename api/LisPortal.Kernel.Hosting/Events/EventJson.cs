using System.Text.Json;
using System.Text.Json.Serialization;
using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Data;

namespace LisPortal.Kernel.Hosting.Events;

public static class EventJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Null when this program does not know the event: a newer host wrote it.</summary>
    public static IEvent? Read(OutboxMessage message) =>
        EventName.TypeOf(message.Name) is { } type ? (IEvent?)JsonSerializer.Deserialize(message.Payload, type, Options) : null;
}
