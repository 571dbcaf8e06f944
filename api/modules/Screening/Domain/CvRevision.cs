using LisPortal.Contracts.Screening;

namespace LisPortal.Screening.Domain;

/// <summary>One saving of a person's CV. Rows are added and never changed, so that an application can point at what it was judged by.</summary>
internal sealed class CvRevision
{
    private CvRevision() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid PersonId { get; private set; }

    /// <summary>1 for the first; unique for the person. The CV's version.</summary>
    public int Number { get; private set; }

    /// <summary>Whether it is the person's newest. Saving turns it off, submitting insists on it, both by guarded update of this row.</summary>
    public bool IsNewest { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>From the content, for sorting and searching.</summary>
    public string GivenName { get; private set; } = "";

    /// <summary>From the content, for sorting and searching.</summary>
    public string FamilyName { get; private set; } = "";

    public DateOnly BirthDate { get; private set; }

    public CountryGroup CountryGroup { get; private set; }

    /// <summary>R-SCR-14: Norwegian date; null when no authorisation is in sight.</summary>
    public DateOnly? AuthorisedOn { get; private set; }

    public Cv Content { get; private set; } = null!;

    public static CvRevision Of(Guid personId, int number, Cv cv, DateTimeOffset at) =>
        new()
        {
            PersonId = personId,
            Number = number,
            IsNewest = true,
            SavedAt = at,
            GivenName = cv.GivenName,
            FamilyName = cv.FamilyName,
            BirthDate = cv.BirthDate,
            CountryGroup = cv.Education.CountryGroup,
            AuthorisedOn = cv.AuthorisedOn,
            Content = cv,
        };
}
