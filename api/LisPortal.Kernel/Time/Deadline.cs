using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Kernel.Time;

/// <summary>
/// A deadline stated to the minute, which lasts through that minute: what is printed as 23.59 is in time until 23:59:59.999, and late
/// from 00:00:00.000 (R-OFF-3). The only place that knows it: a deadline has no order to an instant, only to another deadline, so that
/// code and queries ask here. Here and not in the Kernel, because modules tell each other deadlines. Releases are instants, and sharp.
/// </summary>
[JsonConverter(typeof(AsInstant))]
public readonly record struct Deadline : IComparable<Deadline>
{
    public Deadline(DateTimeOffset stated) => Stated = stated.ToUniversalTime();

    /// <summary>UTC, as people read it and as it is stored and sent: the beginning of the minute. Not to be compared with a clock.</summary>
    public DateTimeOffset Stated { get; }

    /// <summary>The first instant that is late, and at which due work may begin.</summary>
    public DateTimeOffset End => MinuteOf(Stated).AddMinutes(1);

    public bool HasPassed(DateTimeOffset now) => this < EarliestOpenAt(now);

    /// <summary>
    /// The earliest deadline that has not passed at <paramref name="now"/>. In a query: <c>row.Deadline &gt;= Deadline.EarliestOpenAt(now)</c>
    /// is open and <c>&lt;</c> has passed, on every engine.
    /// </summary>
    public static Deadline EarliestOpenAt(DateTimeOffset now) => new(MinuteOf(now));

    /// <summary>Whether an instant is stated to the minute, as everything in a calendar is.</summary>
    public static bool IsMinute(DateTimeOffset instant) => instant.UtcTicks % TimeSpan.TicksPerMinute == 0;

    public int CompareTo(Deadline other) => Stated.CompareTo(other.Stated);

    public static bool operator <(Deadline left, Deadline right) => left.Stated < right.Stated;

    public static bool operator >(Deadline left, Deadline right) => left.Stated > right.Stated;

    public static bool operator <=(Deadline left, Deadline right) => left.Stated <= right.Stated;

    public static bool operator >=(Deadline left, Deadline right) => left.Stated >= right.Stated;

    private static DateTimeOffset MinuteOf(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);

    /// <summary>In JSON a deadline is its stated instant.</summary>
    private sealed class AsInstant : JsonConverter<Deadline>
    {
        public override Deadline Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(Instant.Read(ref reader));

        public override void Write(Utf8JsonWriter writer, Deadline value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Stated);
    }
}
