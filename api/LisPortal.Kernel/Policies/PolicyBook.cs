using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Kernel.Policies;

/// <summary>All dated policies. A past round is always judged by the rules of its day, so every question names a day.</summary>
public sealed class PolicyBook
{
    private const string Resource = "policies.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
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

    /// <summary>By key, then by the day they took effect.</summary>
    public IReadOnlyList<DatedPolicy<JsonElement>> All { get; }

    /// <summary>The policies that these assemblies ship with, each in its <c>policies.json</c>.</summary>
    /// <exception cref="InvalidDataException">One is no list of policies, or two of one key are in force on the same day.</exception>
    public static PolicyBook Of(params IEnumerable<Assembly> assemblies) => From([.. assemblies.SelectMany(Read)]);

    /// <exception cref="InvalidDataException">The text is no list of policies, or two of one key are in force on the same day.</exception>
    public static PolicyBook Parse(string json) => From(Read(json));

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

    private static List<DatedPolicy<JsonElement>> Read(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(Resource);
        if (stream is null)
            return [];
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    private static List<DatedPolicy<JsonElement>> Read(string json)
    {
        try
        {
            var entries = JsonSerializer.Deserialize<List<Entry>>(json, Json) ?? throw new InvalidDataException("No policies.");
            return [.. entries.Select(entry => entry.ToPolicy())];
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The policies cannot be read: {exception.Message}", exception);
        }
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
}
