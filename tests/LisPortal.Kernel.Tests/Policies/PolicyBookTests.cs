using LisPortal.Kernel.Policies;

namespace LisPortal.Kernel.Tests.Policies;

internal sealed class PolicyBookTests
{
    private static readonly PolicyKey<int> Days = new("sample.days");

    private static readonly PolicyBook Sample = PolicyBook.Parse(
        """
        [
          { "key": "sample.days", "value": 21, "effectiveFrom": "2020-01-01", "legalReference": "b", "textKey": "t" },
          { "key": "sample.days", "value": 14, "effectiveFrom": "2018-01-01", "effectiveUntil": "2019-06-30", "legalReference": "a", "textKey": "t" }
        ]
        """
    );

    [TestCase("2017-12-31", null)]
    [TestCase("2018-01-01", 14)]
    [TestCase("2019-06-30", 14)]
    [TestCase("2019-07-01", null)]
    [TestCase("2020-01-01", 21)]
    [TestCase("2099-01-01", 21)]
    public void Find_ByDay_GivesTheRuleOfThatDay(string day, int? expected) =>
        (Sample.Find(Days, DateOnly.Parse(day))?.Value).ShouldBe(expected);

    [TestCase("2017-12-31")]
    [TestCase("2019-07-01")]
    public void InForce_NoneOnThatDay_IsRefused(string day)
    {
        Sample.Find(Days, DateOnly.Parse(day)).ShouldBeNull();
        Sample.InForce(Days, DateOnly.Parse(day)).Errors.ShouldHaveSingleItem().Code.ShouldBe("policy.not-in-force");
    }

    [Test]
    public void Parse_TwoInForceOnOneDay_IsRefused() =>
        Should
            .Throw<InvalidDataException>(() =>
                PolicyBook.Parse(
                    """
                    [
                      { "key": "a", "value": 1, "effectiveFrom": "2018-01-01", "effectiveUntil": "2018-12-31", "legalReference": "r", "textKey": "t" },
                      { "key": "a", "value": 2, "effectiveFrom": "2018-12-31", "legalReference": "r", "textKey": "t" }
                    ]
                    """
                )
            )
            .Message.ShouldContain("«a»");

    [TestCase("""[{ "key": "a", "value": 1, "effectiveFrom": "2018-01-01", "textKey": "t" }]""", TestName = "No legal reference")]
    [TestCase(
        """[{ "key": "a", "value": 1, "effectiveFrom": "2018-02-30", "legalReference": "r", "textKey": "t" }]""",
        TestName = "No such day"
    )]
    [TestCase(
        """[{ "key": "a", "value": 1, "effectiveFrom": "2018-02-01", "effectiveUntil": "2018-01-31", "legalReference": "r", "textKey": "t" }]""",
        TestName = "Ends before it begins"
    )]
    [TestCase("null", TestName = "Nothing")]
    public void Parse_Malformed_IsRefused(string json) => Should.Throw<InvalidDataException>(() => PolicyBook.Parse(json));
}
