using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Organisations;

namespace LisPortal.Allocation.Tests.Domain;

internal sealed class SpecialtyTests
{
    private const string Header = "code;later_employer;nb;nn;en\n";
    private const string AddictionMedicine =
        "addictionMedicine;trust;rus- og avhengighetsmedisin;rus- og avhengigheitsmedisin;addiction medicine\n";

    [Test]
    public void Read_R_ALL_20_ANewSpecialty_IsARow()
    {
        var row = Read(Header + AddictionMedicine).ShouldHaveSingleItem();

        row.Code.ShouldBe("addictionMedicine");
        row.LaterEmployer.ShouldBe(OrganisationKind.Trust);
        row.IsMunicipal.ShouldBeFalse();
        row.Nn.ShouldBe("rus- og avhengigheitsmedisin");
    }

    [TestCase(AddictionMedicine + AddictionMedicine)]
    [TestCase("addictionMedicine;trust;rus\n")]
    public void Read_TwiceOrInAnotherShape_IsRefused(string rows) => Should.Throw<FormatException>(() => Read(Header + rows));

    [Test]
    public void SeatKinds_R_ALL_3_AreOrdinaryAndOneForEachSpecialty()
    {
        SeatKind.All.Select(kind => kind.Code).ShouldBe(["ordinary", .. Specialty.All.Select(specialty => specialty.Code)]);
        SeatKind.Of(null).ShouldBe(SeatKind.Ordinary);
        Specialty.All.ShouldAllBe(specialty => SeatKind.Of(specialty).Specialty == specialty);
    }

    private static IReadOnlyList<Specialty> Read(string text)
    {
        using var file = new StringReader(text);
        return Specialty.Read(file);
    }
}
