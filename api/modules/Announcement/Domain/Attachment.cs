namespace LisPortal.Announcement.Domain;

/// <summary>How the doctor is attached in the later position (R-ANN-7); other than salaried only in general practice.</summary>
internal enum Attachment
{
    Salaried,
    SelfEmployed,
    OutsideGpScheme,
}
