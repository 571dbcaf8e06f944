using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LisPortal.Kernel.Time;

namespace LisPortal.Kernel.Tests.Time;

internal sealed class DeadlineTests
{
    private static readonly Deadline Printed2359 = new(DateTimeOffset.Parse("2027-02-13T22:59:00Z"));

    [TestCase("2027-02-13T22:58:59.999Z", false)]
    [TestCase("2027-02-13T22:59:00Z", false)]
    [TestCase("2027-02-13T22:59:00.130Z", false)]
    [TestCase("2027-02-13T22:59:59.999Z", false)]
    [TestCase("2027-02-13T23:00:00Z", true)]
    [TestCase("2027-02-14T00:00:00+01:00", true, TestName = "The same instant with its offset")]
    public void HasPassed_R_OFF_3_WhenItsMinuteIsOver(string now, bool passed) =>
        Printed2359.HasPassed(DateTimeOffset.Parse(now)).ShouldBe(passed);

    [Test]
    public void EarliestOpenAt_AnyDeadlineAndInstant_SaysTheSameAsHasPassedAndEnd()
    {
        var milliseconds = Gen.Choose(-300_000, 300_000);
        Prop.ForAll(
                milliseconds.Two().ToArbitrary(),
                pair =>
                {
                    // Also for one with seconds, as data of before the rule may hold.
                    var deadline = new Deadline(Printed2359.Stated.AddMilliseconds(pair.Item1));
                    var now = Printed2359.Stated.AddMilliseconds(pair.Item2);
                    return deadline.HasPassed(now) == deadline < Deadline.EarliestOpenAt(now)
                        && deadline.HasPassed(now) == now >= deadline.End
                        && deadline.HasPassed(now) != deadline >= Deadline.EarliestOpenAt(now);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [TestCase("2027-02-13T22:59:00Z", true)]
    [TestCase("2027-02-13T23:59:00+01:00", true)]
    [TestCase("2027-02-13T22:59:59Z", false)]
    [TestCase("2027-02-13T22:59:00.0000001Z", false)]
    public void IsMinute_SecondsAndFractions_AreNot(string stated, bool whole)
    {
        Deadline.IsMinute(DateTimeOffset.Parse(stated)).ShouldBe(whole);
    }

    [Test]
    public void Json_IsTheStatedInstant()
    {
        JsonSerializer.Serialize(Printed2359).ShouldBe(JsonSerializer.Serialize(Printed2359.Stated));
        JsonSerializer.Deserialize<Deadline?>("\"2027-02-13T23:59:00+01:00\"").ShouldBe(Printed2359);
        JsonSerializer.Deserialize<Deadline?>("null").ShouldBeNull();
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Deadline>("\"soon\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Deadline>("23"));
    }
}
