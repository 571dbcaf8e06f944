namespace LisPortal.Announcement.Domain;

/// <summary>An odd but legal date, told and left alone.</summary>
/// <param name="Code">Stable, as an error's.</param>
/// <param name="Detail">In English; a client translates by the code.</param>
/// <param name="Rule">Handbook rule it is about.</param>
/// <param name="Path">JSON path of the step in the request.</param>
internal sealed record CalendarWarning(string Code, string Detail, string Rule, string Path);
