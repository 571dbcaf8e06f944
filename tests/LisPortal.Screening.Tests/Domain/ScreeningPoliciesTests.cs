using LisPortal.Screening.Domain;
using LisPortal.Testing;

namespace LisPortal.Screening.Tests.Domain;

internal sealed class ScreeningPoliciesTests
{
    [Test]
    public void ResidualServiceMaxMonths_R_SCR_14_IsInForceIn2018_NotIn2025()
    {
        ShippedPolicies.Book.Find(ScreeningPolicies.ResidualServiceMaxMonths, new DateOnly(2018, 8, 31))!.Value.ShouldBe(6);
        ShippedPolicies.Book.Find(ScreeningPolicies.ResidualServiceMaxMonths, new DateOnly(2025, 8, 31)).ShouldBeNull();
    }
}
