using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>Immutable values that are only ever read and written whole, kept as JSON text alike on all engines.</summary>
public static class StoredJson
{
    private const int Unbounded = -1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
        where T : class? =>
        property
            .HasConversion(
                value => Write(value),
                text => Read<T>(text),
                new ValueComparer<T>(
                    (left, right) => Same(left, right),
                    value => Write(value).GetHashCode(StringComparison.Ordinal),
                    value => value
                )
            )
            .HasMaxLength(Unbounded);

    private static bool Same<T>(T left, T right)
        where T : class? => ReferenceEquals(left, right) || (left is not null && right is not null && Write(left) == Write(right));

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}
