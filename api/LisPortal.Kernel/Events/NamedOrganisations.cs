using System.Text.Json;

namespace LisPortal.Kernel.Events;

/// <summary>Which organisations an event concerns: those it names by one of these properties, a naming rule of all events.</summary>
public static class NamedOrganisations
{
    public static IReadOnlyCollection<string> Properties { get; } = ["organisationId", "employerId", "municipalityId", "laterEmployerId"];

    public static IReadOnlyCollection<Guid> In(string payload)
    {
        using var happened = JsonDocument.Parse(payload);
        return
        [
            .. happened
                .RootElement.EnumerateObject()
                .Where(property => Properties.Contains(property.Name) && property.Value.ValueKind == JsonValueKind.String)
                .Select(property => property.Value.GetGuid())
                .Distinct(),
        ];
    }
}
