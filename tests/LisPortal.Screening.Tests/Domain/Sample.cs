using LisPortal.Contracts.Screening;
using LisPortal.Screening.Domain;
using LisPortal.Testing;

namespace LisPortal.Screening.Tests.Domain;

/// <summary>Valid defaults; a test states only what matters to it.</summary>
internal static class Sample
{
    public static readonly DateOnly Reference = new(2021, 3, 1);

    public static readonly PointsScheme National = NationalPointsSchemes.On(Reference).Value.Scheme;

    private static readonly WorkKind[] Doctor = [WorkKind.DoctorInSpecialistCare, WorkKind.DoctorInPrimaryCare];

    /// <summary>Primary care gives a little less, on-call and authorisation more; caps are low enough to bite.</summary>
    public static IReadOnlyList<PointsCriterion> Criteria { get; } =
    [
        new("doctor", PointsUnit.FullTimeMonth, 70, 500, "evidence.work", new WorkMatch(Doctor)),
        new("specialist-care", PointsUnit.FullTimeMonth, 13, 90, "evidence.work", new WorkMatch([WorkKind.DoctorInSpecialistCare])),
        new("authorised", PointsUnit.FullTimeMonth, 31, 200, "evidence.work", new WorkMatch(Doctor, LicenceState.Authorised)),
        new("on-call", PointsUnit.FullTimeMonth, 17, 150, "evidence.work", new WorkMatch(Doctor, OnCall: true)),
        new("health-work", PointsUnit.FullTimeMonth, 20, 120, "evidence.work", new WorkMatch([WorkKind.OtherHealthWork])),
        new("course", PointsUnit.Item, 25, 60, "evidence.course", Merit: MeritKind.Course),
    ];

    public static PointsScheme Scheme { get; } = PointsScheme.Create(Criteria, ShippedPolicies.Book, Reference).Value;

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static Cv Cv(
        IReadOnlyList<WorkPeriod>? work = null,
        IReadOnlyList<Merit>? merits = null,
        string? authorised = "2019-01-01",
        string? student = null
    ) =>
        new(
            "Kari",
            "Oppdiktet",
            new DateOnly(1993, 5, 17),
            new Education("NO", CountryGroup.Norway, "Universitetet i Bergen", new DateOnly(2018, 12, 15)),
            authorised is null ? null : DateOnly.Parse(authorised),
            student is null ? null : DateOnly.Parse(student),
            work ?? [],
            merits ?? []
        );

    public static WorkPeriod Work(
        int id,
        string from,
        string? to,
        decimal percentage = 100,
        WorkKind kind = WorkKind.DoctorInPrimaryCare,
        bool onCall = false
    ) => new(Id(id), "Oppdiktet sykehus", kind, DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to), percentage, onCall);

    public static Merit Course(int id, int quantity) => new(Id(id), MeritKind.Course, "Akuttmedisin", quantity, 2020);
}
