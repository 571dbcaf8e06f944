using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Tests.Domain;

internal sealed class RankingTests
{
    private static IEnumerable<Specialty> Municipal => Specialty.All.Where(specialty => specialty.IsMunicipal);

    private static IEnumerable<Specialty> OfTrusts => Specialty.All.Where(specialty => !specialty.IsMunicipal);

    private static readonly DateTimeOffset FirstOffer = DateTimeOffset.Parse("2018-10-26T06:00Z");

    private static readonly DateTimeOffset Before = FirstOffer.AddMilliseconds(-1);

    private static readonly Guid Trust = Sample.Id(1);

    private static readonly Guid Bodø = Sample.Id(2);

    private static readonly Guid Fauske = Sample.Id(3);

    private static readonly Guid User = Sample.Id(9);

    [Test]
    public void Sign_R_SCR_12_OrdinaryWithEveryMunicipalitysYes_IsSigned()
    {
        var ranking = Written();
        Sign(ranking, Trust).ShouldBe("screening.ranking.concurrence-missing");
        ranking.Concur(Bodø, User, Before, FirstOffer).IsSuccess.ShouldBeTrue();
        Sign(ranking, Trust).ShouldBe("screening.ranking.concurrence-missing", "silence blocks signing");
        ranking.ConcurrencesMissing(Trust).ShouldBe([Fauske]);
        ranking.Concur(Fauske, User, Before, FirstOffer).IsSuccess.ShouldBeTrue();
        Sign(ranking, Trust).ShouldBeNull();
        ranking.Signature.ShouldBe(new Signature(Trust, User, Before, SpecialistTookPart: false));
        Sign(ranking, Trust).ShouldBe("screening.ranking.already-signed");
    }

    [TestCaseSource(nameof(Municipal))]
    public void Sign_R_SCR_12_LaterPositionInAMunicipality_IsTheMunicipalitys_WithTheOthersYes(Specialty specialty)
    {
        var ranking = Written(specialty);
        Sign(ranking, Trust).ShouldBe("screening.ranking.not-the-authority");
        Sign(ranking, Bodø).ShouldBe("screening.ranking.concurrence-missing");
        ranking.Concur(Fauske, User, Before, FirstOffer);
        Sign(ranking, Bodø).ShouldBeNull("its own signature is its yes");
    }

    [TestCaseSource(nameof(OfTrusts))]
    public void Sign_R_SCR_12_LaterPositionInATrust_IsTheTrusts_WithASpecialist(Specialty specialty)
    {
        var ranking = Written(specialty);
        Sign(ranking, Bodø).ShouldBe("screening.ranking.not-the-authority");
        Sign(ranking, Trust).ShouldBe("screening.ranking.specialist-missing");
        Sign(ranking, Trust, specialist: true).ShouldBeNull();
        ranking.Signature!.SpecialistTookPart.ShouldBeTrue();
    }

    [Test]
    public void Sign_R_SCR_12_StrangersAndTheOtherSide_AreRefused()
    {
        var ranking = Written();
        Sign(ranking, Bodø).ShouldBe("screening.ranking.not-the-authority");
        Sign(ranking, Sample.Id(8)).ShouldBe("screening.ranking.not-the-authority");
        ranking.Concur(Trust, User, Before, FirstOffer).Errors.ShouldHaveSingleItem().Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Test]
    public void Concur_Twice_IsOneYes()
    {
        var ranking = Written();
        ranking.Concur(Bodø, User, Before, FirstOffer);
        ranking.Concur(Bodø, Sample.Id(10), Before, FirstOffer).IsSuccess.ShouldBeTrue();
        ranking.Concurrences.ShouldHaveSingleItem().UserId.ShouldBe(User);
    }

    [Test]
    public void ConcurAndSign_EmptyRanking_AreRefused()
    {
        var ranking = Ranking.Start(Group());
        ranking.Concur(Bodø, User, Before, FirstOffer).Errors.ShouldBe([RankingErrors.Empty]);
        Sign(ranking, Trust).ShouldBe("screening.ranking.empty");
    }

    [Test]
    public void Write_R_SCR_11_ChangedDraft_DropsConcurrencesAndSignature_UnchangedKeepsThem()
    {
        var ranking = Signed();
        ranking.Write(List(3), Before, FirstOffer).IsSuccess.ShouldBeTrue();
        ranking.IsSigned.ShouldBeTrue();
        ranking.Concurrences.Count.ShouldBe(2);

        ranking.Write(List(2), Before, FirstOffer).IsSuccess.ShouldBeTrue();
        ranking.IsSigned.ShouldBeFalse();
        ranking.Concurrences.ShouldBeEmpty();
        ranking.Entries.Count.ShouldBe(2);
    }

    [Test]
    public void Write_R_SCR_11_MalformedList_NamesEachFault_AndChangesNothing()
    {
        var ranking = Signed();
        RankedApplicant[] list =
        [
            new(Sample.Id(11), Sample.Id(21), 1, "Best faglig"),
            new(Sample.Id(12), Sample.Id(22), 3, "Nest best"),
            new(Sample.Id(11), Sample.Id(23), 3, " "),
            new(Sample.Id(14), Sample.Id(21), 4, new string('x', Ranking.LongestReason + 1)),
        ];
        ranking
            .Write(list, Before, FirstOffer)
            .Errors.Select(error => error.Path)
            .ShouldBe([
                "$.entries[1].rank",
                "$.entries[2].applicationId",
                "$.entries[2].reason",
                "$.entries[3].applicationId",
                "$.entries[3].reason",
            ]);
        ranking.Write([], Before, FirstOffer).Errors.ShouldHaveSingleItem().Path.ShouldBe("$.entries");
        ranking.IsSigned.ShouldBeTrue();
        ranking.Entries.Count.ShouldBe(3);
    }

    [Test]
    public void AnyChange_R_SCR_11_FromTheInstantOfTheFirstOffers_IsRefused()
    {
        foreach (var ranking in new[] { Signed(), Written() })
        {
            ranking.Write(List(2), FirstOffer, FirstOffer).Errors.ShouldBe([RankingErrors.Frozen]);
            ranking.Concur(Bodø, User, FirstOffer, FirstOffer).Errors.ShouldBe([RankingErrors.Frozen]);
            ranking.Sign(Trust, User, true, FirstOffer, FirstOffer).Errors.ShouldBe([RankingErrors.Frozen]);
            ranking.Entries.Count.ShouldBe(3);
        }
    }

    [Test]
    public void Revise_R_SCR_11_AfterOffersBegan_IsANewRevisionWithItsReason_ThatGoesThroughAllSteps()
    {
        var first = Signed();
        var second = first.Revise("Søker trakk seg", FirstOffer, FirstOffer).Value;
        (second.Revision, second.ChangeReason, second.IsSigned, second.GroupId).ShouldBe((2, "Søker trakk seg", false, first.GroupId));
        second.Id.ShouldNotBe(first.Id);
        second.Entries.ShouldBe(first.Entries);

        second.Write(List(2), FirstOffer, FirstOffer).IsSuccess.ShouldBeTrue();
        second.Sign(Trust, User, false, FirstOffer, FirstOffer).Errors.ShouldBe([RankingErrors.ConcurrenceMissing]);
        second.Concur(Bodø, User, FirstOffer, FirstOffer);
        second.Concur(Fauske, User, FirstOffer, FirstOffer);
        second.Sign(Trust, User, false, FirstOffer, FirstOffer).IsSuccess.ShouldBeTrue();
        second.Write(List(3), FirstOffer, FirstOffer).Errors.ShouldBe([RankingErrors.Frozen]);
        first.IsSigned.ShouldBeTrue();
        first.Entries.Count.ShouldBe(3);
        second.Revise("Klage", FirstOffer.AddDays(1), FirstOffer).Value.Revision.ShouldBe(3);
    }

    [Test]
    public void Revise_R_SCR_11_TooEarlyOrWithoutReason_IsRefused()
    {
        Signed().Revise("Klage", Before, FirstOffer).Errors.ShouldBe([RankingErrors.NotFrozen]);
        Signed().Revise(" ", FirstOffer, FirstOffer).Errors.ShouldBe([RankingErrors.ChangeReasonMissing]);
        Signed()
            .Revise(new string('x', Ranking.LongestReason + 1), FirstOffer, FirstOffer)
            .Errors.ShouldBe([RankingErrors.ChangeReasonMissing]);
    }

    private static RankedGroup Group(Specialty? specialty = null) =>
        new(
            Sample.Id(5),
            Sample.Id(6),
            Sample.Id(7),
            Trust,
            specialty is null ? PositionKind.Ordinary : PositionKind.Combined,
            specialty,
            [Bodø, Fauske]
        );

    private static RankedApplicant[] List(int length) =>
        [
            .. Enumerable
                .Range(1, length)
                .Select(rank => new RankedApplicant(Sample.Id(10 + rank), Sample.Id(20 + rank), rank, $"Grunn {rank}")),
        ];

    private static Ranking Written(Specialty? specialty = null) => Ranking.Start(Group(specialty)).Write(List(3), Before, FirstOffer).Value;

    private static Ranking Signed()
    {
        var ranking = Written();
        ranking.Concur(Bodø, User, Before, FirstOffer);
        ranking.Concur(Fauske, User, Before, FirstOffer);
        Sign(ranking, Trust).ShouldBeNull();
        return ranking;
    }

    private static string? Sign(Ranking ranking, Guid organisation, bool specialist = false) =>
        ranking.Sign(organisation, User, specialist, Before, FirstOffer).Errors.SingleOrDefault()?.Code;
}
