using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Announcement.Domain;

/// <summary>A day that comes every year, written <c>09-01</c>.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct YearlyDay(int Month, int Day)
{
    public bool IsOn(DateOnly date) => date.Month == Month && date.Day == Day;

    /// <summary>The first such day after <paramref name="date"/>.</summary>
    public DateOnly NextAfter(DateOnly date)
    {
        var sameYear = new DateOnly(date.Year, Month, Day);
        return sameYear > date ? sameYear : sameYear.AddYears(1);
    }

    public override string ToString() => $"{Month:00}-{Day:00}";

    private sealed class Converter : JsonConverter<YearlyDay>
    {
        public override YearlyDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            // 2001 has no 29 February: a day that comes every year is not one of them.
            if (
                !DateOnly.TryParseExact(
                    $"2001-{reader.GetString()}",
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
            {
                throw new JsonException("A yearly day is written MM-dd.");
            }

            return new YearlyDay(day.Month, day.Day);
        }

        public override void Write(Utf8JsonWriter writer, YearlyDay value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
