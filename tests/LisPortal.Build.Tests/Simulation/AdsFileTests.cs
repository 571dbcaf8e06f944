using LisPortal.Build.Processes;
using LisPortal.Simulation.Input;

namespace LisPortal.Build.Tests.Simulation;

internal sealed class AdsFileTests
{
    private const string Header = "employer,title,advertised_seats,unadvertised_seats\n";

    [Test]
    public void Read_AutumnOf2018_Has31AdsWith460SeatsAnd10NotAdvertised()
    {
        var ads = AdsFile.Read(BuiltIn.Ads).Rows;

        ads.Count.ShouldBe(31);
        ads.Sum(ad => ad.AdvertisedSeats).ShouldBe(460);
        ads.Sum(ad => ad.UnadvertisedSeats).ShouldBe(10);
        ads[0].ShouldBe(new AdRow(1, 2, "Akershus universitetssykehus HF", "Kommuneplasser i Akershus", 14, 1));
    }

    [Test]
    public void Read_QuotedCell_KeepsItsCommasAndQuotes()
    {
        var ad = InputFile.Read(Header + "\"Sykehuset, \"\"det nye\"\" HF\",\"A, B\",4,0\n", AdsFile.Read).Rows.Single();

        ad.Employer.ShouldBe("Sykehuset, \"det nye\" HF");
        ad.Title.ShouldBe("A, B");
    }

    [Test]
    public void Name_WithoutTitle_IsTheEmployers() =>
        InputFile.Read(Header + "Diakonhjemmet Sykehus,,8,0", AdsFile.Read).Rows.Single().Name.ShouldBe("Diakonhjemmet Sykehus");

    [TestCase("", "FILE, line 1: expected the header 'employer,title,advertised_seats,unadvertised_seats', and the file is empty.")]
    [TestCase("employer;title\n", "FILE, line 1: expected the header 'employer,title,advertised_seats,unadvertised_seats'.")]
    [TestCase(Header, "FILE, line 2: expected at least one line after the header.")]
    [TestCase(Header + "A,,1,0\n\nB,,1,0\n", "FILE, line 3: expected a line with cells, found an empty one.")]
    [TestCase(Header + "A,,1\n", "FILE, line 2: expected 4 cells (employer,title,advertised_seats,unadvertised_seats), found 3.")]
    [TestCase(Header + "A,,1,0,\n", "FILE, line 2: expected 4 cells (employer,title,advertised_seats,unadvertised_seats), found 5.")]
    [TestCase(Header + "A,,1,0\n ,,1,0\n", "FILE, line 3: expected the employer's name in the first cell.")]
    [TestCase(Header + "A,,four,0\n", "FILE, line 2: expected advertised_seats to be a whole number, 0 or more, found 'four'.")]
    [TestCase(Header + "A,,-1,0\n", "FILE, line 2: expected advertised_seats to be a whole number, 0 or more, found '-1'.")]
    [TestCase(Header + "A,,1,1.5\n", "FILE, line 2: expected unadvertised_seats to be a whole number, 0 or more, found '1.5'.")]
    [TestCase(Header + "A,,9999999,0\n", "FILE, line 2: expected advertised_seats to be a whole number, 0 or more, found '9999999'.")]
    [TestCase(Header + "\"A,,1,0\n", "FILE, line 2: a quoted cell does not end on its line.")]
    [TestCase(Header + "\"A\"B,,1,0\n", "FILE, line 2: expected a comma after a quoted cell.")]
    [TestCase(Header + "A\"B\",,1,0\n", "FILE, line 2: a quote stands inside a cell that does not begin with one.")]
    public void Read_AnotherFormat_IsRefusedWithItsLine(string text, string refusal) =>
        InputFile.Refusal(text, AdsFile.Read).ShouldBe(refusal);

    [Test]
    public void Read_NoSuchFile_IsRefused() =>
        Should
            .Throw<LisPortal.Build.Processes.Refusal>(() => AdsFile.Read("/no/such/file.csv"))
            .Message.ShouldStartWith("/no/such/file.csv cannot be read");
}
