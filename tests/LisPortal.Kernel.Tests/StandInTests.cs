using Mapster;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;
using Shouldly;

namespace LisPortal.Kernel.Tests;

/// <summary>
/// Mapster and SqlClient run on the assemblies of api/stand-ins (api/docs/adr/0001-stand-ins.md): a type or member that
/// one of them misses shows here, and not in front of a user. With CompleteRegistry the same tests run on the real packages.
/// </summary>
internal sealed class StandInTests
{
    private static readonly Ward _ward = new()
    {
        Id = 7,
        Name = "Ærø sengepost",
        Kind = WardKind.Surgery,
        Hospital = new Hospital { Id = 3, Name = "Nordby sykehus" },
        Beds = [new Bed { Number = 1 }, new Bed { Number = 2 }],
    };

    [Test]
    public void Adapt_EntityWithNestedAndList_FillsResponseRecord()
    {
        var response = _ward.Adapt<WardResponse>();

        response.ShouldSatisfyAllConditions(
            () => response.Id.ShouldBe(7),
            () => response.Name.ShouldBe("Ærø sengepost"),
            () => response.Kind.ShouldBe("Surgery"),
            () => response.HospitalName.ShouldBe("Nordby sykehus"),
            () => response.Beds.Select(bed => bed.Number).ShouldBe([1, 2])
        );
    }

    [Test]
    public void Adapt_WithConfiguration_MapsIgnoresAndNests()
    {
        var config = new TypeAdapterConfig();
        config
            .NewConfig<Ward, WardCard>()
            .Map(card => card.Title, ward => ward.Name + ", " + ward.Hospital.Name)
            .Ignore(card => card.Secret!);

        _ward.Adapt<WardCard>(config).ShouldBe(new WardCard { Title = "Ærø sengepost, Nordby sykehus" });
    }

    [Test]
    public void Adapt_ToExistingAndWithParameters_UsesTheMapContext()
    {
        var config = new TypeAdapterConfig();
        config.NewConfig<Ward, WardCard>().Map(card => card.Title, ward => ward.Name);
        var existing = new WardCard { Secret = "kept" };

        _ward.Adapt(existing, config);
        var built = _ward.BuildAdapter(config).AddParameters("season", "autumn").AdaptToType<WardCard>();

        existing.ShouldBe(new WardCard { Title = "Ærø sengepost", Secret = "kept" });
        built.Title.ShouldBe("Ærø sengepost");
    }

    [Test]
    public void Adapt_CircularGraph_PreservesReferences()
    {
        var config = new TypeAdapterConfig();
        config.Default.PreserveReference(true);
        var node = new Node { Name = "a" };
        node.Next = node;

        var copy = node.Adapt<NodeCopy>(config);

        copy.Next.ShouldBeSameAs(copy);
    }

    [TestCase("surgery", WardKind.Surgery)]
    [TestCase("Medicine", WardKind.Medicine)]
    [TestCase("", WardKind.Medicine)]
    public void Adapt_TextToEnum_ReadsItIgnoringCase(string text, WardKind expected) => text.Adapt<WardKind>().ShouldBe(expected);

    [Test]
    public void Adapt_DictionariesBothWays_ConvertsNames()
    {
        var config = new TypeAdapterConfig();
        config.Default.NameMatchingStrategy(NameMatchingStrategy.Flexible);
        var card = new Dictionary<string, string> { ["title"] = "Fra ordbok" }.Adapt<WardCard>(config);

        card.Title.ShouldBe("Fra ordbok");
        new WardCard { Title = "Til ordbok" }
            .Adapt<Dictionary<string, string>>(config)["Title"]
            .ShouldBe("Til ordbok");
    }

    [Test]
    public void ProjectToType_OnSqlite_SelectsOnlyTheColumnsOfTheResponse()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var context = new WardContext(new DbContextOptionsBuilder<WardContext>().UseSqlite(connection).Options);
        context.Database.EnsureCreated();
        context.Add(
            new Ward
            {
                Id = 1,
                Name = "Post 1",
                Hospital = new Hospital { Id = 1, Name = "Fjellby" },
                Beds = [new Bed { Number = 4 }],
            }
        );
        context.SaveChanges();

        var query = context.Wards.AsNoTracking().ProjectToType<WardRow>();

        query.ToList().ShouldBe([new WardRow(1, "Post 1", "Fjellby")]);
        query.ToQueryString().ShouldNotContain("Kind");
    }

    [Test]
    public void Open_CommandWithParametersWithoutServer_FailsToConnectAndNotToLoad()
    {
        using var connection = new SqlConnection("Server=tcp:127.0.0.1,1;Connect Timeout=1;Encrypt=false;User Id=nobody;Password=none");
        using var command = new SqlCommand("SELECT @seats, @name", connection);
        command.Parameters.AddWithValue("@seats", 17);
        command.Parameters.Add(new SqlParameter("@name", "Ålesund"));

        Should.Throw<SqlException>(connection.Open);
        Should.Throw<InvalidOperationException>(command.ExecuteScalar).Message.ShouldContain("open");
    }

    [Test]
    public void Parameter_OfUnknownClrType_IsRefusedAndNotALoadFailure()
    {
        using var command = new SqlCommand("SELECT @thing", new SqlConnection("Server=tcp:127.0.0.1,1"));

        Should.Throw<ArgumentException>(() => command.Parameters.AddWithValue("@thing", new Node()).SqlDbType);
    }

    public enum WardKind
    {
        Medicine,
        Surgery,
    }

    private sealed class WardContext(DbContextOptions<WardContext> options) : DbContext(options)
    {
        public DbSet<Ward> Wards => Set<Ward>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Bed>().HasKey(bed => bed.Number);
    }

    private sealed class Ward
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public WardKind Kind { get; set; }

        public Hospital Hospital { get; set; } = null!;

        public List<Bed> Beds { get; set; } = [];
    }

    private sealed class Hospital
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    private sealed class Bed
    {
        public int Number { get; set; }
    }

    private sealed class Node
    {
        public string Name { get; set; } = "";

        public Node? Next { get; set; }
    }

    private sealed class NodeCopy
    {
        public string Name { get; set; } = "";

        public NodeCopy? Next { get; set; }
    }

    private sealed record WardCard
    {
        public string Title { get; set; } = "";

        public string? Secret { get; set; }
    }

    private sealed record BedResponse(int Number);

    private sealed record WardResponse(int Id, string Name, string Kind, string HospitalName, IReadOnlyList<BedResponse> Beds);

    private sealed record WardRow(int Id, string Name, string HospitalName);
}
