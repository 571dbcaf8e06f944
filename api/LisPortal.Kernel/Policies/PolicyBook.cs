using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Kernel.Policies;

/// <summary>All dated policies. A past round is always judged by the rules of its day, so every question names a day.</summary>
public sealed class PolicyBook
{
    private const string Resource = "LisPortal.Kernel.Policies.policies.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new YearlyDayConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly ILookup<string, DatedPolicy<JsonElement>> byKey;

    private PolicyBook(IReadOnlyList<DatedPolicy<JsonElement>> entries)
    {
        All = entries;
        byKey = entries.ToLookup(entry => entry.Key);
    }

    /// <summary>The policies that LisPortal ships with.</summary>
    public static PolicyBook Shipped { get; } = LoadShipped();

    /// <summary>By key, then by the day they took effect.</summary>
    public IReadOnlyList<DatedPolicy<JsonElement>> All { get; }

    /// <exception cref="InvalidDataException">The text is no list of policies, or two of one key are in force on the same day.</exception>
    public static PolicyBook Parse(string json)
    {
        try
        {
            var entries = JsonSerializer.Deserialize<List<Entry>>(json, Json) ?? throw new InvalidDataException("No policies.");
            return From([.. entries.Select(entry => entry.ToPolicy())]);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The policies cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Null when no such policy is in force on <paramref name="day"/>, for rules that come and go.</summary>
    public DatedPolicy<T>? Find<T>(PolicyKey<T> key, DateOnly day)
    {
        var entry = byKey[key.Name].FirstOrDefault(policy => policy.IsInForceOn(day));
        return entry is null
            ? null
            : new(
                entry.Key,
                entry.Value.Deserialize<T>(Json)!,
                entry.EffectiveFrom,
                entry.EffectiveUntil,
                entry.LegalReference,
                entry.TextKey
            );
    }

    /// <summary>For rules that cannot do without: refused when none is in force on <paramref name="day"/>.</summary>
    public Result<DatedPolicy<T>> InForce<T>(PolicyKey<T> key, DateOnly day) =>
        Find(key, day) is { } policy
            ? policy
            : Error.Conflict("policy.not-in-force", $"No policy «{key}» is in force on {day:yyyy-MM-dd}.");

    private static PolicyBook From(IReadOnlyList<DatedPolicy<JsonElement>> entries)
    {
        List<DatedPolicy<JsonElement>> sorted =
        [
            .. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.EffectiveFrom),
        ];
        foreach (var (earlier, later) in sorted.Zip(sorted.Skip(1)))
        {
            if (earlier.Key == later.Key && earlier.IsInForceOn(later.EffectiveFrom))
            {
                throw new InvalidDataException($"Two policies «{later.Key}» are in force on {later.EffectiveFrom:yyyy-MM-dd}.");
            }
        }

        return new PolicyBook(sorted);
    }

    private static PolicyBook LoadShipped()
    {
        using var stream =
            typeof(PolicyBook).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The resource {Resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    private sealed record Entry(
        string Key,
        JsonElement Value,
        DateOnly EffectiveFrom,
        string LegalReference,
        string TextKey,
        DateOnly? EffectiveUntil = null
    )
    {
        public DatedPolicy<JsonElement> ToPolicy() =>
            EffectiveUntil < EffectiveFrom
                ? throw new InvalidDataException($"The policy «{Key}» of {EffectiveFrom:yyyy-MM-dd} ends before it begins.")
                : new(Key, Value, EffectiveFrom, EffectiveUntil, LegalReference, TextKey);
    }

    private sealed class YearlyDayConverter : JsonConverter<YearlyDay>
    {
        public override YearlyDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            // 2001 has no 29 February: a day that comes every year is not one of them.
            if (!DateOnly.TryParseExact($"2001-{reader.GetString()}", "yyyy-MM-dd", out var day))
            {
                throw new JsonException("A yearly day is written MM-dd.");
            }

            return new YearlyDay(day.Month, day.Day);
        }

        public override void Write(Utf8JsonWriter writer, YearlyDay value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
