using System.Reflection;
using LisPortal.Kernel.Policies;
using LisPortal.Testing;

namespace LisPortal.Architecture.Tests;

internal sealed class PolicyTests
{
    [Test]
    public void Shipped_EveryKeyTheCodeAsksFor_HasAValueOfItsShape_AndNoOthersExist()
    {
        var keys = House
            .Production.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property =>
                property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(PolicyKey<>)
            )
            .Select(property => property.GetValue(null)!)
            .ToList();
        keys.Select(key => key.ToString()!)
            .Order(StringComparer.Ordinal)
            .ShouldBe(ShippedPolicies.Book.All.Select(policy => policy.Key).Distinct());

        var find = typeof(PolicyBook).GetMethod(nameof(PolicyBook.Find))!;
        foreach (var key in keys)
        {
            var value = find.MakeGenericMethod(key.GetType().GetGenericArguments())
                .Invoke(ShippedPolicies.Book, [key, new DateOnly(2018, 8, 31)]);
            value.ShouldNotBeNull(key.ToString());
        }
    }
}
