namespace LisPortal.Screening.Features.Documents;

/// <summary>A PDF document of a CV.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="UploadedAt">When, UTC.</param>
internal sealed record DocumentResponse(Guid Id, string Name, int Size, string Sha256, DateTimeOffset UploadedAt);
