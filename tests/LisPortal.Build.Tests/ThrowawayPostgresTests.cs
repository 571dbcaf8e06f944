using LisPortal.Build.Processes;
using LisPortal.Postgres;

namespace LisPortal.Build.Tests;

internal sealed class ThrowawayPostgresTests
{
    [Test]
    public async Task StartAndDispose_ServerAnswersAndLeavesNothingBehind()
    {
        var programs = (await PostgresPrograms.FindAsync(CancellationToken.None)).ShouldNotBeNull();
        string port;
        string data;
        await using (var postgres = await ThrowawayPostgres.StartAsync(programs, CancellationToken.None))
        {
            var settings = postgres
                .AdminConnection.Split(';')
                .Select(part => part.Split('=', 2))
                .ToDictionary(part => part[0], part => part[1]);
            port = settings["Port"];
            var psql = new ProgramCall(
                Path.Combine(programs.Folder, "psql"),
                "-h",
                settings["Host"],
                "-p",
                port,
                "-U",
                settings["Username"],
                "-tAc",
                "SHOW data_directory",
                settings["Database"]
            )
            {
                Variables = new Dictionary<string, string?> { ["PGPASSWORD"] = settings["Password"] },
            };
            data = (await psql.RequireAsync(CancellationToken.None)).Trim();
            Directory.Exists(data).ShouldBeTrue();
        }

        Directory.Exists(Path.GetDirectoryName(data)).ShouldBeFalse();
        FreePort.IsFree(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)).ShouldBeTrue();
    }
}
