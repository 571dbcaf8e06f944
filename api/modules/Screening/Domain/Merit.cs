namespace LisPortal.Screening.Domain;

/// <summary>Something other than work that can give points.</summary>
/// <param name="Id">Given by the client; points lines name it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">One line, at most 200 characters.</param>
/// <param name="Quantity">How many, 1 to 100: publications, courses, half-years…</param>
/// <param name="Year">From the year of birth to this year.</param>
internal sealed record Merit(Guid Id, MeritKind Kind, string Title, int Quantity, int Year);
