namespace LisPortal.Announcement.Domain;

/// <summary>R-ALL-3: what a seat counts as in the allocation.</summary>
internal enum SeatKind
{
    Ordinary,
    Psychiatry,
    ChildPsychiatry,
    GeneralPractice,
}
