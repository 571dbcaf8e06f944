namespace LisPortal.Screening.Domain;

/// <summary>Kinds of work that points schemes tell apart (R-SCR-3).</summary>
internal enum WorkKind
{
    DoctorInSpecialistCare,
    DoctorInPrimaryCare,
    OtherHealthWork,
    Other,
}
