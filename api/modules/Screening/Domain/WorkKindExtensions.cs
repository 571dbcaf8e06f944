namespace LisPortal.Screening.Domain;

internal static class WorkKindExtensions
{
    public static bool IsDoctor(this WorkKind kind) => kind is WorkKind.DoctorInSpecialistCare or WorkKind.DoctorInPrimaryCare;
}
