using System.Globalization;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>ETags as they are written and read: the version's number and the mark of its record, <c>"3.9f2c41d07ab3e8c5"</c>.</summary>
public static class EntityTag
{
    public static string ETag(this IVersioned versioned) => Of(versioned.Version, versioned.Record);

    internal static string Of(int version, RecordKey record) => string.Create(CultureInfo.InvariantCulture, $"\"{version}.{record.Mark}\"");

    /// <returns>Null when it is no ETag of ours. One without a mark is of no record: the number alone could be anybody's.</returns>
    internal static SeenVersion? Read(string header)
    {
        var text = (header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header).Trim('"');
        var (number, mark) = text.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0
            ? (text[..dot], text[(dot + 1)..])
            : (text, "");
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && mark.All(char.IsAsciiHexDigitLower)
            ? new(version, mark)
            : null;
    }
}
