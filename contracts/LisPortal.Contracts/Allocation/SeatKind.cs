using System.Text.Json.Serialization;
using LisPortal.Kernel.ReferenceData;

namespace LisPortal.Contracts.Allocation;

/// <summary>R-ALL-3: what a seat counts as: ordinary, or combined with a later position in a specialty.</summary>
[JsonConverter(typeof(CodedJson<SeatKind>))]
public sealed class SeatKind : ICoded<SeatKind>
{
    private SeatKind(int place, string code, Specialty? specialty) => (Place, Code, Specialty) = (place, code, specialty);

    public static SeatKind Ordinary { get; } = new(0, "ordinary", null);

    public static IReadOnlyList<SeatKind> All { get; } =
    [Ordinary, .. Allocation.Specialty.All.Select((specialty, index) => new SeatKind(index + 1, specialty.Code, specialty))];

    /// <summary>In the order of <see cref="All"/>, from 0.</summary>
    public int Place { get; }

    public string Code { get; }

    /// <summary>Null for ordinary seats.</summary>
    public Specialty? Specialty { get; }

    public static SeatKind Of(Specialty? specialty) => All.First(kind => kind.Specialty == specialty);

    public override string ToString() => Code;
}
