namespace LisPortal.Screening.Domain;

/// <summary>Part of a job during which it has one value: a job as a doctor is split where the licence changes (R-SCR-3).</summary>
/// <param name="Place">Place of the job in the CV.</param>
/// <param name="First">Day number of the first day.</param>
/// <param name="Next">Day number of the day after the last.</param>
/// <param name="Ends">Day number after the last of the whole job, cut at the reference date.</param>
internal sealed record WorkSlice(WorkPeriod Period, int Place, int First, int Next, int Ends, LicenceState Licence, WorkValue Value);
