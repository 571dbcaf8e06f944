using System.Text;
using LisPortal.Kernel.Hosting.Http;

namespace LisPortal.Kernel.Tests;

internal sealed class CsvTests
{
    [TestCase("Ålesund", "Ålesund")]
    [TestCase("a;b", "\"a;b\"")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("a\tb", "\"a\tb\"")]
    [TestCase("say \"so\"", "\"say \"\"so\"\"\"")]
    [TestCase("=1+1", "\"'=1+1\"")]
    [TestCase("@SUM(A1)", "\"'@SUM(A1)\"")]
    [TestCase("-2", "\"'-2\"")]
    [TestCase("-2,5", "\"'-2,5\"")]
    [TestCase("\tx", "\"'\tx\"")]
    [TestCase("\nx", "\"'\nx\"")]
    [TestCase("＝1+1", "'＝1+1")]
    [TestCase("", "\"\"")]
    public void File_AnyText_IsOneCellAndNoFormula(string text, string cell) => Written(text).ShouldBe($"a\r\n{cell}\r\n");

    [Test]
    public void File_NumbersAndDates_AreReadAsSuch()
    {
        Written(-1.5m).ShouldBe("a\r\n-1,5\r\n");
        Written(1234567).ShouldBe("a\r\n1234567\r\n");
        Written(new DateOnly(2019, 3, 1)).ShouldBe("a\r\n2019-03-01\r\n");
        Written(new DateTimeOffset(2019, 3, 1, 9, 0, 0, TimeSpan.FromHours(1))).ShouldBe("a\r\n2019-03-01T08:00:00.0000000Z\r\n");
        Written(true).ShouldBe("a\r\ntrue\r\n");
        Written(null).ShouldBe("a\r\n\"\"\r\n");
    }

    [Test]
    public void File_HeadingLikeAFormula_IsText() =>
        Encoding.UTF8.GetString(Csv.File("f.csv", ["=a", "b"], []).Bytes[3..]).ShouldBe("\"'=a\";b\r\n");

    [Test]
    public void File_BeginsWithTheByteOrderMark() => Csv.File("f.csv", ["a"], []).Bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());

    private static string Written(object? value) =>
        Encoding.UTF8.GetString(
            Csv.File(
                "f.csv",
                ["a"],
                [
                    [value],
                ]
            ).Bytes[3..]
        );
}
