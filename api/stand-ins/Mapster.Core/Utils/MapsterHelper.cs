using System.Globalization;
using System.Text.RegularExpressions;

namespace Mapster.Utils;

/// <summary>Name conversions and dictionary access that Mapster calls from the expressions it compiles, finding the methods by name.</summary>
public static partial class MapsterHelper
{
    public static readonly Func<string, string> Identity = name => name;

    public static readonly Func<string, string> PascalCase = name => string.Concat(Words(name).Select(Capitalised));

    public static readonly Func<string, string> CamelCase = name =>
        string.Concat(Words(name).Select((word, index) => index == 0 ? word.ToLowerInvariant() : Capitalised(word)));

    public static readonly Func<string, string> LowerCase = name => name.ToLowerInvariant();

    public static TValue GetValueOrDefault<TKey, TValue>(IDictionary<TKey, TValue> dict, TKey key) =>
        dict.TryGetValue(key, out var value) ? value : default!;

    public static TValue GetValueOrDefault<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> dict, TKey key) =>
        dict.TryGetValue(key, out var value) ? value : default!;

    public static TValue FlexibleGet<TValue>(IDictionary<string, TValue> dict, string key, Func<string, string> keyConverter) =>
        dict.FirstOrDefault(entry => keyConverter(entry.Key) == key).Value;

    public static TValue FlexibleGet<TValue>(IReadOnlyDictionary<string, TValue> dict, string key, Func<string, string> keyConverter) =>
        dict.FirstOrDefault(entry => keyConverter(entry.Key) == key).Value;

    public static void FlexibleSet<TValue>(IDictionary<string, TValue> dict, string key, Func<string, string> keyConverter, TValue value) =>
        dict[dict.Keys.FirstOrDefault(existing => keyConverter(existing) == key) ?? key] = value;

    /// <summary>Walks a sequence lazily without handing out the collection itself.</summary>
    public static IEnumerable<T> ToEnumerable<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            yield return item;
        }
    }

    private static IEnumerable<string> Words(string name) => WordPattern().Matches(name).Select(match => match.Value);

    private static string Capitalised(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..].ToLowerInvariant();

    // "HTTPStatusCode_2" -> HTTP, Status, Code, 2
    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Nd}+|[^\p{L}\p{Nd}_\-\s]+")]
    private static partial Regex WordPattern();
}
