using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>A slice of a list, keyset-paged: stable while others add and remove.</summary>
/// <param name="Items">This page's rows, in the order the operation describes.</param>
/// <param name="Next">Pass as <c>after</c> for the next page; null on the last one.</param>
/// <param name="Total">How many there are in all, when asked for with <c>total=true</c>.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next, int? Total);

/// <summary>Query parameters every list takes.</summary>
/// <param name="After"><c>next</c> of the page before.</param>
/// <param name="Limit">1–500, ordinarily 50.</param>
/// <param name="Total">Whether to count all.</param>
public sealed record PageRequest([FromQuery] string? After, [FromQuery] int? Limit, [FromQuery] bool? Total)
{
    public const int MaxLimit = 500;

    public int Size => Math.Clamp(Limit ?? 50, 1, MaxLimit);

    public bool WithTotal => Total ?? false;

    /// <summary>The sort values after which the page starts; null for the first page or when the cursor is not one of ours.</summary>
    public T? Cursor<T>()
        where T : class => After is null ? null : Paging.Decode<T>(After);
}

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
