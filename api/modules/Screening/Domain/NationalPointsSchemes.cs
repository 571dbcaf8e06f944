using System.Text.Json;
using System.Text.Json.Serialization;
using LisPortal.Kernel;
using LisPortal.Kernel.Policies;

namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-3 as data: <c>national-points-schemes.json</c>, each in force until the next.</summary>
internal static class NationalPointsSchemes
{
    private const string Resource = "LisPortal.Screening.Domain.national-points-schemes.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>All that a scheme is judged by is this module's own.</summary>
    private static readonly PolicyBook Policies = PolicyBook.Of(typeof(NationalPointsSchemes).Assembly);

    /// <summary>Latest first.</summary>
    public static IReadOnlyList<NationalPointsScheme> All { get; } = Load();

    /// <summary>The scheme of <paramref name="day"/>; refused when there was none.</summary>
    public static Result<NationalPointsScheme> On(DateOnly day) =>
        All.FirstOrDefault(scheme => scheme.EffectiveFrom <= day) is { } inForce
            ? inForce
            : Error.Conflict(
                "screening.points-scheme.none-in-force",
                $"No national points scheme is in force on {day:yyyy-MM-dd}.",
                "R-SCR-3"
            );

    private static NationalPointsScheme[] Load()
    {
        using var stream =
            typeof(NationalPointsSchemes).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The resource {Resource} is not in the assembly.");
        var entries = JsonSerializer.Deserialize<List<Entry>>(stream, Json) ?? throw new InvalidDataException("No national points scheme.");
        return
        [
            .. entries
                .OrderByDescending(entry => entry.EffectiveFrom)
                .Select(entry => new NationalPointsScheme(
                    entry.EffectiveFrom,
                    entry.LegalReference,
                    PointsScheme.Create(entry.Criteria, Policies, entry.EffectiveFrom).Value
                )),
        ];
    }

    private sealed record Entry(DateOnly EffectiveFrom, string LegalReference, IReadOnlyList<PointsCriterion> Criteria);
}
