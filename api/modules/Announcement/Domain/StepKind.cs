namespace LisPortal.Announcement.Domain;

/// <summary>What a step of the calendar is, for rules that treat kinds of steps alike.</summary>
internal enum StepKind
{
    Deadline,
    Release,
    Start,
}
