using LisPortal.Kernel;
using LisPortal.Kernel.Policies;
using LisPortal.Screening.Domain;
using LisPortal.Testing;

namespace LisPortal.Screening.Tests.Domain;

internal sealed class PointsSchemeTests
{
    private static readonly PointsCriterion Affiliation = new(
        "local",
        PointsUnit.Item,
        10,
        10,
        "evidence.local",
        Merit: MeritKind.LocalAffiliation
    );

    [Test]
    public void On_NationalScheme_IsDated_AndKeepsTheRules()
    {
        NationalPointsSchemes.On(new DateOnly(2018, 8, 31)).Value.LegalReference.ShouldStartWith("Handbook R-SCR-3");
        NationalPointsSchemes
            .On(new DateOnly(2012, 12, 31))
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe("screening.points-scheme.none-in-force");
        var merits = Sample.National.Criteria.Select(criterion => criterion.Merit).OfType<MeritKind>();
        merits.Order().ShouldBe(Enum.GetValues<MeritKind>().Except([MeritKind.LocalAffiliation]).Order(), "R-SCR-3 names them all");
    }

    [Test]
    public void Create_R_ANN_9_GeographicCriterion_IsRefused()
    {
        var error = Judge([.. Sample.Criteria, Affiliation]).ShouldHaveSingleItem();
        (error.Code, error.Rule, error.Path, error.Kind).ShouldBe(
            ("screening.points-scheme.geographic", "R-ANN-9", "$.criteria[6].merit", ErrorKind.Conflict)
        );
    }

    [Test]
    public void Create_R_ANN_9_IsPolicy_AndFollowsItsDay()
    {
        var policies = PolicyBook.Parse(
            """
            [
              { "key": "screening.points.geographic-allowed", "value": true, "effectiveFrom": "2015-01-01", "effectiveUntil": "2015-12-31", "legalReference": "r", "textKey": "t" },
              { "key": "screening.points.geographic-allowed", "value": false, "effectiveFrom": "2016-01-01", "legalReference": "r", "textKey": "t" }
            ]
            """
        );
        PointsScheme.Create([.. Sample.Criteria, Affiliation], policies, new DateOnly(2015, 12, 31)).IsSuccess.ShouldBeTrue();
        PointsScheme.Create([.. Sample.Criteria, Affiliation], policies, new DateOnly(2016, 1, 1)).IsSuccess.ShouldBeFalse();
        PointsScheme
            .Create(Sample.Criteria, policies, new DateOnly(2014, 12, 31))
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe("policy.not-in-force");
    }

    [Test]
    public void Create_R_SCR_3_DoctorExperience_MustWeighMost()
    {
        Codes(With("health-work", criterion => criterion with { PointsPerUnit = 100 })).ShouldBeEmpty();
        Codes(With("health-work", criterion => criterion with { PointsPerUnit = 101 })).ShouldBe(["doctor-experience"]);
        Codes(With("health-work", criterion => criterion with { Cap = 499 })).ShouldBeEmpty();
        Codes(With("health-work", criterion => criterion with { Cap = 500 })).ShouldBe(["doctor-experience"]);
        Codes(With("course", criterion => criterion with { Cap = 501 })).ShouldBe(["doctor-experience"]);
    }

    [Test]
    public void Create_R_SCR_3_Length_MustWeighMoreThanKind()
    {
        Codes(With("specialist-care", criterion => criterion with { PointsPerUnit = 69 })).ShouldBeEmpty();
        Codes(With("specialist-care", criterion => criterion with { PointsPerUnit = 70 })).ShouldBe(["length-over-kind"]);
        Codes(With("specialist-care", criterion => criterion with { PointsPerUnit = 1 })).ShouldBeEmpty();
        Codes([.. Sample.Criteria.Where(criterion => criterion.Code != "specialist-care")]).ShouldBeEmpty("on a par is allowed");
    }

    [Test]
    public void Create_R_SCR_3_OnCallAndAuthorisation_MustGiveMore()
    {
        Codes([.. Sample.Criteria.Where(criterion => criterion.Code != "on-call")]).ShouldBe(["on-call"]);
        Codes([.. Sample.Criteria.Where(criterion => criterion.Code != "authorised")]).ShouldBe(["authorisation"]);
        Codes(With("authorised", criterion => criterion with { Work = criterion.Work! with { Licence = LicenceState.Student } }))
            .ShouldBe(["authorisation"]);
        Codes(With("on-call", criterion => criterion with { Work = criterion.Work! with { Licence = LicenceState.Authorised } }))
            .ShouldBe(["on-call"]);
    }

    [Test]
    public void Create_Malformed_NamesTheField()
    {
        Paths(With("course", criterion => criterion with { Cap = 0 })).ShouldBe(["$.criteria[5].cap"]);
        Paths(With("course", criterion => criterion with { Cap = 100_001 })).ShouldBe(["$.criteria[5].cap"]);
        Paths(With("course", criterion => criterion with { PointsPerUnit = -1 })).ShouldBe(["$.criteria[5].pointsPerUnit"]);
        Paths(With("course", criterion => criterion with { EvidenceTextKey = "" })).ShouldBe(["$.criteria[5].evidenceTextKey"]);
        Paths(With("course", criterion => criterion with { Code = "Kurs\n" })).ShouldBe(["$.criteria[5].code"]);
        Paths(With("course", criterion => criterion with { Code = "doctor" })).ShouldBe(["$.criteria[5].code"]);
        Paths(With("course", criterion => criterion with { Unit = PointsUnit.FullTimeMonth })).ShouldBe(["$.criteria[5].unit"]);
        Paths(With("course", criterion => criterion with { Merit = (MeritKind)99 })).ShouldBe(["$.criteria[5].merit"]);
        Paths(With("course", criterion => criterion with { Work = new WorkMatch([WorkKind.Other]) }))
            .ShouldBe(["$.criteria[5]", "$.criteria[5].unit"]);
        Paths(With("course", criterion => criterion with { Merit = null })).ShouldBe(["$.criteria[5]"]);
        Paths(With("health-work", criterion => criterion with { Work = new WorkMatch([]) })).ShouldBe(["$.criteria[4].work.kinds"]);
        Paths(With("health-work", criterion => criterion with { Work = new WorkMatch([(WorkKind)77]) }))
            .ShouldBe(["$.criteria[4].work.kinds"]);
        Paths(With("health-work", criterion => criterion with { Work = new WorkMatch([WorkKind.Other], LicenceState.Student) }))
            .ShouldBe(["$.criteria[4].work.licence"]);
        Paths(With("doctor", criterion => criterion with { Work = criterion.Work! with { Licence = LicenceState.None } }))
            .ShouldBe(["$.criteria[0].work.licence"]);
        Paths([.. Sample.Criteria, Sample.Criteria[5] with { Code = "course-again" }]).ShouldBe(["$.criteria[6].merit"]);
        Paths([]).ShouldBe(["$.criteria"]);
    }

    private static PointsCriterion[] With(string code, Func<PointsCriterion, PointsCriterion> change) =>
        [.. Sample.Criteria.Select(criterion => criterion.Code == code ? change(criterion) : criterion)];

    private static IReadOnlyList<Error> Judge(IReadOnlyList<PointsCriterion> criteria) =>
        PointsScheme.Create(criteria, ShippedPolicies.Book, Sample.Reference).Errors;

    private static IEnumerable<string> Codes(IReadOnlyList<PointsCriterion> criteria) =>
        Judge(criteria).Select(error => error.Code["screening.points-scheme.".Length..]);

    private static IEnumerable<string?> Paths(IReadOnlyList<PointsCriterion> criteria) => Judge(criteria).Select(error => error.Path);
}
