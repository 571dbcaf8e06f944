using LisPortal.Simulation;
using LisPortal.Simulation.Input;
using LisPortal.Simulation.People;

namespace LisPortal.Build.Tests.Simulation;

internal sealed class ChoicesTests
{
    [Test]
    public void Draw_SameKeys_IsTheSameOnEveryMachineForEver() => new SeededRandom(2018).Draw("wish", 17, 3, 1).ShouldBe(WishOfApplicant17);

    [Test]
    public void Draw_AnyOtherKey_IsAnother()
    {
        var random = new SeededRandom(1);
        ulong[] draws =
        [
            random.Draw("wish", 1, 2, 3),
            random.Draw("silent", 1, 2, 3),
            random.Draw("wish", 2, 1, 3),
            random.Draw("wish", 1, 3, 2),
            random.Draw("wish", 1, 2, 4),
            new SeededRandom(2).Draw("wish", 1, 2, 3),
            random.Draw("wish", 0),
            random.Draw("wish", 1),
        ];

        draws.Distinct().Count().ShouldBe(draws.Length);
    }

    [Test]
    public void Chance_ManyActors_HoldsForAboutSoManyPercent() =>
        Enumerable.Range(0, 10_000).Count(actor => new SeededRandom(7).Chance(30, "silent", actor)).ShouldBeInRange(2_800, 3_200);

    [TestCase(898, 290, 392, 216)]
    [TestCase(2000, 646, 873, 481)]
    [TestCase(1, 0, 1, 0)]
    public void DealTo_SomeApplicants_KeepsTheSharesOfAutumn2017Exactly(int applicants, int norway, int eea, int outside)
    {
        var groups = CountryMix.Read(BuiltIn.ApplicantsByRound, "autumn-2017").DealTo(applicants, new SeededRandom(1));

        Enum.GetValues<CountryGroup>().Select(group => groups.Count(dealt => dealt == group)).ShouldBe([norway, eea, outside]);
    }

    [TestCase(10, 2.5, 25)]
    [TestCase(3, 0.5, 1)]
    [TestCase(898, 19, 17062)]
    [TestCase(7, 0, 0)]
    public void ApplicationsOf_AFraction_IsSpreadOverTheApplicants(int applicants, decimal each, int total)
    {
        var scenario = new Scenario(
            AdsFile.Read(BuiltIn.Ads),
            CalendarFile.Read(BuiltIn.Calendar),
            CountryMix.Read(BuiltIn.ApplicantsByRound, "autumn-2017"),
            applicants,
            each,
            1,
            1
        )
        {
            Code = "test",
            MailDomain = "test.example",
            Password = "",
        };
        var counts = Enumerable.Range(0, applicants).Select(scenario.ApplicationsOf).ToList();

        counts.Sum().ShouldBe(total);
        (counts.Max() - counts.Min()).ShouldBeLessThanOrEqualTo(1);
    }

    [Test]
    public void Write_ManyApplicants_HasDatesThatFollowEachOther()
    {
        var calendar = CalendarFile.Read(BuiltIn.Calendar).Calendar;
        var writer = new CvWriter(new SeededRandom(2018), calendar);
        foreach (var cv in Enumerable.Range(1, 2_000).Select(number => writer.Write(number, (CountryGroup)(number % 3))))
        {
            cv.StudentLicenceFrom!.Value.ShouldBeLessThan(cv.AuthorisedOn!.Value);
            cv.AuthorisedOn.Value.ShouldBeLessThan(calendar.StartDate);
            cv.WorkPeriods.ShouldAllBe(work =>
                work.From > cv.BirthDate && work.To >= work.From && work.Percentage >= 1 && work.Percentage <= 100
            );
            cv.Merits.ShouldAllBe(merit => merit.Quantity >= 1 && merit.Year >= cv.BirthDate.Year && merit.Year <= 2018);
            cv.WorkPeriods.Select(work => work.Id).Concat(cv.Merits.Select(merit => merit.Id)).ShouldBeUnique();
            (cv.Education.Country == "NO").ShouldBe(cv.Education.CountryGroup == CountryGroup.Norway);
        }
    }

    [Test]
    public void Of_NamesOf900Applicants_AreAllDifferent() => Enumerable.Range(1, 900).Select(Names.Of).ShouldBeUnique();

    private const ulong WishOfApplicant17 = 4678176226625141670;
}
