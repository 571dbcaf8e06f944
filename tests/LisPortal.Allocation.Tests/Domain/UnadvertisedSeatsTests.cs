using System.Text.Json;
using System.Text.Json.Serialization;
using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Tests.Domain;

internal sealed class UnadvertisedSeatsTests
{
    private static readonly JsonSerializerOptions _stored = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    [Test]
    public void Report_StoredBeforeItToldAKind_IsOfOrdinarySeats()
    {
        var read = JsonSerializer.Deserialize<UnadvertisedSeats>("""{"reason":"returnFromLeave","seats":2,"text":null}""", _stored);

        read.ShouldBe(new UnadvertisedSeats(SeatKind.Ordinary, UnadvertisedReason.ReturnFromLeave, 2));
    }
}
