using System.Buffers.Text;
using System.Text.Json;

namespace LisPortal.Kernel.Hosting.Http;

public static class Paging
{
    /// <summary>A cursor is the client's text as well: whatever no engine stores, none is asked to compare with.</summary>
    private static readonly JsonSerializerOptions CursorJson = new()
    {
        Converters = { new StrictText() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Makes a page of what a query for <c>Size + 1</c> rows gave.</summary>
    /// <param name="cursor">The sort values of a row, unique together.</param>
    public static Page<TItem> Of<TRow, TItem>(
        IReadOnlyList<TRow> rows,
        PageRequest page,
        Func<TRow, object> cursor,
        Func<TRow, TItem> item,
        int? total
    ) => new([.. rows.Take(page.Size).Select(item)], rows.Count > page.Size ? Encode(cursor(rows[page.Size - 1])) : null, total);

    public static Page<T> Of<T>(IReadOnlyList<T> rows, PageRequest page, Func<T, object> cursor, int? total) =>
        Of(rows, page, cursor, row => row, total);

    public static string Encode(object cursor) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(cursor, cursor.GetType(), CursorJson));

    public static T? Decode<T>(string text)
        where T : class
    {
        try
        {
            return Base64Url.IsValid(text) ? JsonSerializer.Deserialize<T>(Base64Url.DecodeFromChars(text), CursorJson) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
