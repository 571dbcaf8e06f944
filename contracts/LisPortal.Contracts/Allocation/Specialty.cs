using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel.ReferenceData;

namespace LisPortal.Contracts.Allocation;

/// <summary>
/// R-ALL-20: a specialty that a LIS1 position can be bound to, one row of <c>specialties.csv</c>. What follows from a specialty follows
/// from the row: no code names one.
/// </summary>
[JsonConverter(typeof(CodedJson<Specialty>))]
public sealed class Specialty : ICoded<Specialty>
{
    private Specialty(string code, OrganisationKind laterEmployer, string nb, string nn, string en) =>
        (Code, LaterEmployer, Nb, Nn, En) = (code, laterEmployer, nb, nn, en);

    public static IReadOnlyList<Specialty> All { get; } = ReadShipped();

    public string Code { get; }

    /// <summary>
    /// Who employs the doctor when LIS1 is over, a trust or a municipality (R-ALL-9). It leads the advertisement (R-ANN-10); and a trust's
    /// seats are placed by its RHF, a municipality's by the Directorate (R-ALL-3).
    /// </summary>
    public OrganisationKind LaterEmployer { get; }

    /// <summary>Name in bokmål, as inside a sentence.</summary>
    public string Nb { get; }

    /// <summary>Name in nynorsk.</summary>
    public string Nn { get; }

    /// <summary>Name in English.</summary>
    public string En { get; }

    public bool IsMunicipal => LaterEmployer == OrganisationKind.Municipality;

    /// <summary>Rows of a file of this kind, with its header.</summary>
    /// <exception cref="FormatException">A line has another shape, or a code stands twice.</exception>
    public static IReadOnlyList<Specialty> Read(TextReader file)
    {
        List<Specialty> rows = [];
        file.ReadLine();
        while (file.ReadLine() is { } line)
        {
            if (line.Split(';') is not [var code, var later, var nb, var nn, var en] || rows.Exists(row => row.Code == code))
                throw new FormatException($"No row of specialties: {line}");
            rows.Add(new Specialty(code, Enum.Parse<OrganisationKind>(later, ignoreCase: true), nb, nn, en));
        }
        return rows;
    }

    /// <summary>For query parameters.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, [NotNullWhen(true)] out Specialty? specialty)
    {
        specialty = All.FirstOrDefault(row => string.Equals(row.Code, text, StringComparison.OrdinalIgnoreCase));
        return specialty is not null;
    }

    public override string ToString() => Code;

    private static IReadOnlyList<Specialty> ReadShipped()
    {
        using var file = typeof(Specialty).Assembly.GetManifestResourceStream(typeof(Specialty), "specialties.csv")!;
        using var reader = new StreamReader(file);
        return Read(reader);
    }
}
