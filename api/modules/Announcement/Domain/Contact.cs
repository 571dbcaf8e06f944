namespace LisPortal.Announcement.Domain;

/// <summary>Whom applicants can ask.</summary>
/// <param name="Function">Of the person to ask, not a name; at most 200 characters.</param>
/// <param name="Phone">Digits, spaces, <c>+</c>, <c>-</c> and brackets; at most 40 characters.</param>
internal sealed record Contact(string Function, string Email, string Phone);
