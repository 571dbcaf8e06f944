namespace Mapster.Utils;

/// <summary>Enum to text and back. The runtime's own conversions have been fast since .NET 8, so this only forwards.</summary>
public static class Enum<TEnum>
    where TEnum : struct, Enum
{
    public static string ToString(TEnum val) => val.ToString();

    /// <summary>Names ignoring case, a comma-separated list of flags or a number; nothing gives the zero value.</summary>
    public static TEnum Parse(string? val) => string.IsNullOrEmpty(val) ? default : Enum.Parse<TEnum>(val, ignoreCase: true);
}
