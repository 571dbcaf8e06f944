using LisPortal.Contracts.Screening;
using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Tests.Domain;

internal sealed class CvRulesTests
{
    private static readonly DateOnly Today = new(2021, 3, 1);

    [Test]
    public void Check_FullCv_IsAccepted() =>
        Faults(
                Sample.Cv(
                    [Sample.Work(1, "2020-01-01", null), Sample.Work(2, "2019-01-01", "2019-01-01", 1)],
                    [Sample.Course(3, 100)],
                    student: "2018-07-01"
                )
            )
            .ShouldBeEmpty();

    [Test]
    public void Check_Person_NamesTheField()
    {
        Faults(Sample.Cv() with { GivenName = " " }).ShouldBe(["$.givenName"]);
        Faults(Sample.Cv() with { FamilyName = "Linje\nto" }).ShouldBe(["$.familyName"]);
        Faults(Sample.Cv() with { FamilyName = new string('å', 201) }).ShouldBe(["$.familyName"]);
        Faults(Sample.Cv() with { BirthDate = new DateOnly(1899, 12, 31) }).ShouldBe(["$.birthDate"]);
        Faults(Sample.Cv() with { BirthDate = Today }).ShouldContain("$.birthDate");
        Faults(With(education => education with { Country = "Norge" })).ShouldContain("$.education.country");
        Faults(With(education => education with { Country = "SE" })).ShouldBe(["$.education.countryGroup"]);
        Faults(With(education => education with { CountryGroup = CountryGroup.Eea })).ShouldBe(["$.education.countryGroup"]);
        Faults(With(education => education with { Country = "PL", CountryGroup = CountryGroup.Eea })).ShouldBeEmpty();
        Faults(With(education => education with { University = "" })).ShouldBe(["$.education.university"]);
        Faults(With(education => education with { GraduatedOn = DateOnly.MaxValue })).ShouldBe(["$.education.graduatedOn"]);
    }

    [Test]
    public void Check_Licences_StudentLicenceComesFirst()
    {
        Faults(Sample.Cv(authorised: "2019-01-01", student: "2019-01-01")).ShouldBe(["$.studentLicenceFrom"]);
        Faults(Sample.Cv(authorised: null, student: "2019-01-01")).ShouldBeEmpty();
        Faults(Sample.Cv(authorised: "2021-09-01")).ShouldBeEmpty("authorisation may lie ahead (R-SCR-14)");
        Faults(Sample.Cv(authorised: "1980-01-01")).ShouldBe(["$.authorisedOn"]);
    }

    [Test]
    public void Check_Entries_NameTheField()
    {
        var work = Sample.Work(1, "2020-01-01", "2020-02-01");
        Faults(Sample.Cv([work with { Percentage = 0 }])).ShouldBe(["$.workPeriods[0].percentage"]);
        Faults(Sample.Cv([work with { Percentage = 37.5m }])).ShouldBeEmpty();
        Faults(Sample.Cv([work with { Percentage = 33.333m }])).ShouldBe(["$.workPeriods[0].percentage"]);
        Faults(Sample.Cv([work with { Percentage = decimal.MaxValue }])).ShouldBe(["$.workPeriods[0].percentage"]);
        Faults(Sample.Cv([work with { Percentage = 101 }])).ShouldBe(["$.workPeriods[0].percentage"]);
        Faults(Sample.Cv([work with { To = new DateOnly(2019, 12, 31) }])).ShouldBe(["$.workPeriods[0].to"]);
        Faults(Sample.Cv([work with { From = new DateOnly(1990, 1, 1) }])).ShouldBe(["$.workPeriods[0].from"]);
        Faults(Sample.Cv([work with { Kind = (WorkKind)9 }])).ShouldBe(["$.workPeriods[0].kind"]);
        Faults(Sample.Cv([work with { Employer = "" }])).ShouldBe(["$.workPeriods[0].employer"]);
        var course = Sample.Course(2, 1);
        Faults(Sample.Cv(merits: [course with { Quantity = 0 }])).ShouldBe(["$.merits[0].quantity"]);
        Faults(Sample.Cv(merits: [course with { Quantity = 101 }])).ShouldBe(["$.merits[0].quantity"]);
        Faults(Sample.Cv(merits: [course with { Year = 2022 }])).ShouldBe(["$.merits[0].year"]);
        Faults(Sample.Cv(merits: [course with { Kind = (MeritKind)99 }])).ShouldBe(["$.merits[0].kind"]);
        Faults(Sample.Cv(merits: [course with { Title = "" }])).ShouldBe(["$.merits[0].title"]);
    }

    [Test]
    public void Check_R_SCR_4_EntryIds_AreTheirOwn()
    {
        var work = Sample.Work(1, "2020-01-01", "2020-02-01");
        Faults(Sample.Cv([work, work])).ShouldBe(["$.workPeriods[1].id"]);
        Faults(Sample.Cv([work], [Sample.Course(1, 1)])).ShouldBe(["$.merits[0].id"]);
        Faults(Sample.Cv([work with { Id = Guid.Empty }])).ShouldBe(["$.workPeriods[0].id"]);
    }

    [Test]
    public void Check_TooManyEntries_IsRefused_AndTheMostAllowedCannotOverflowPoints()
    {
        var merits = Enumerable.Range(1, 201).Select(number => Sample.Course(number, 100)).ToArray();
        Faults(Sample.Cv(merits: merits)).ShouldBe(["$.merits"]);
        var work = Enumerable.Range(1, 201).Select(number => Sample.Work(number, "2020-01-01", null)).ToArray();
        Faults(Sample.Cv(work)).ShouldBe(["$.workPeriods"]);

        var dearest = PointsScheme.Restore([new("course", PointsUnit.Item, 100_000, 100_000, "evidence.course", Merit: MeritKind.Course)]);
        PointsCalculation.Of(Sample.Cv(merits: merits[..200]), dearest, Today).Total.ShouldBe(100_000);
    }

    private static Cv With(Func<Education, Education> change) => Sample.Cv() with { Education = change(Sample.Cv().Education) };

    private static IEnumerable<string?> Faults(Cv cv) => CvRules.Check(cv, Today).Select(error => error.Path);
}
