using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Data;

/// <summary>Loads organisations from the files in <c>Reference/</c>; see the README there.</summary>
internal sealed class ReferenceData(OrganisationsContext context, OrganisationTree tree) : IReferenceData
{
    public async Task Load(CancellationToken cancellationToken)
    {
        using var turn = await context.BeginWrite(cancellationToken);
        var stored = await context.Organisations.ToDictionaryAsync(row => row.Code, cancellationToken);
        foreach (var row in Organisations().Concat(Municipalities()))
        {
            if (!stored.TryGetValue(row.Code, out var organisation))
            {
                context.Organisations.Add(row);
                continue;
            }
            organisation.Kind = row.Kind;
            organisation.Name = row.Name;
            organisation.ParentId = row.ParentId;
            organisation.RegionId = row.RegionId;
            organisation.ValidFrom = row.ValidFrom;
            organisation.ValidTo = row.ValidTo;
        }
        await context.SaveChangesAsync(cancellationToken);
        tree.Forget();
    }

    private static IEnumerable<Organisation> Organisations() =>
        Read(
            "organisations.csv",
            row => new Organisation
            {
                Id = IdOf(row["code"]),
                Code = row["code"],
                Kind = Enum.Parse<OrganisationKind>(row["kind"], ignoreCase: true),
                Name = row["name"],
                ParentId = row["parent"].Length > 0 ? IdOf(row["parent"]) : null,
                RegionId = row["region"].Length > 0 ? IdOf(row["region"]) : null,
                ValidFrom = Day(row["valid_from"])!.Value,
                ValidTo = Day(row["valid_to"]),
            }
        );

    private static IEnumerable<Organisation> Municipalities() =>
        Read(
            "municipalities.csv",
            row => new Organisation
            {
                Id = IdOf(MunicipalityCode(row["number"])),
                Code = MunicipalityCode(row["number"]),
                Kind = OrganisationKind.Municipality,
                Name = row["name"],
                ParentId = IdOf($"county-{row["county_number"]}"),
                RegionId = IdOf(row["region"]),
                ValidFrom = Day(row["valid_from"])!.Value,
                ValidTo = Day(row["valid_to"]),
            }
        );

    private static string MunicipalityCode(string number) => $"municipality-{number}";

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<Organisation> Read(string file, Func<Dictionary<string, string>, Organisation> make)
    {
        using var stream =
            typeof(ReferenceData).Assembly.GetManifestResourceStream($"LisPortal.Organisations.Data.Reference.{file}")
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var csv = CsvReader.Create(
            stream,
            new CsvReaderOptions { Separator = ',', FieldCountMismatch = CsvFieldCountHandling.Throw }
        );
        var rows = new List<Organisation>();
        while (csv.Read())
            rows.Add(make(csv.Headers.ToDictionary(column => column, csv.GetString)));
        return rows;
    }

    /// <summary>The same id for the same code everywhere, so that files, hosts and engines agree.</summary>
    internal static Guid IdOf(string code)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"lisportal:organisation:{code}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // Version 8: made by our own rule.
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
