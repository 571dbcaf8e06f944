namespace LisPortal.Announcement.Features;

/// <summary>An organisation and what it is called.</summary>
/// <param name="Id">Of the organisation.</param>
/// <param name="Name">In Norwegian, as registered.</param>
internal sealed record NamedOrganisation(Guid Id, string Name);
