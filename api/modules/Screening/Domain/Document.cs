using System.Security.Cryptography;
using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

/// <summary>A file that proves something in the CV. Its bytes lie in a row of their own, read only when it is opened.</summary>
internal sealed class Document
{
    public const int LongestName = 120;

    public const int LargestBytes = 10 * 1024 * 1024;

    public const int MostPerPerson = 50;

    private const int TrailerWindow = 1024;

    private Document() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }

    /// <summary>Lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>A PDF by its content, whatever it calls itself.</summary>
    public static Result<Document> Of(Guid personId, string name, byte[] bytes, DateTimeOffset now)
    {
        if (bytes.Length > LargestBytes)
        {
            return DocumentErrors.TooLarge;
        }

        if (!IsPdf(bytes))
        {
            return DocumentErrors.NotAPdf;
        }

        return new Document
        {
            PersonId = personId,
            Name = name.Trim(),
            Size = bytes.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            UploadedAt = now,
        };
    }

    private static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) && bytes[Math.Max(0, bytes.Length - TrailerWindow)..].LastIndexOf("%%EOF"u8) >= 0;
}
