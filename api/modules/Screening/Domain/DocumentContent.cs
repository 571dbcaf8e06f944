namespace LisPortal.Screening.Domain;

internal sealed record DocumentContent(Guid DocumentId, byte[] Bytes);
