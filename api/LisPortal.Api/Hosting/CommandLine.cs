using LisPortal.Kernel.Hosting.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LisPortal.Api.Hosting;

/// <summary>The host's verbs: <c>serve</c> (default), <c>migrate</c>, <c>openapi FILE</c>, <c>describe FOLDER</c>. What an operator got wrong is said in one sentence.</summary>
internal static class CommandLine
{
    public static async Task<int> Run(string[] args)
    {
        OwnerOnly.FromNowOn();
        try
        {
            return args.FirstOrDefault(argument => !argument.StartsWith('-')) switch
            {
                null or "serve" => await Serve(args),
                "migrate" => await Migrate(args),
                "openapi" => await WriteContract(args),
                "describe" => await WriteDocuments(args),
                var other => Fail($"Unknown verb «{other}». Use serve, migrate, openapi FILE or describe FOLDER."),
            };
        }
        catch (StartupException wrong)
        {
            return Fail(wrong.Message);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Fail($"{taken.Message} Stop the other program or choose another address with ASPNETCORE_URLS.");
        }
        catch (Exception fault) when (fault is SqliteException or NpgsqlException or SqlException || DatabaseFaults.IsUnavailable(fault))
        {
            return Fail($"The database cannot be used: {fault.GetBaseException().Message}");
        }
    }

    private static async Task<int> Serve(string[] args)
    {
        await using var app = PortalHost.Build(args);
        await DatabasePreparation.Prepare(
            app.Services,
            migrate: app.Services.GetRequiredService<DatabaseOptions>().Engine == Engine.Sqlite
        );
        await app.RunAsync();
        return 0;
    }

    private static async Task<int> Migrate(string[] args)
    {
        await using var app = PortalHost.Build(args);
        await DatabasePreparation.Prepare(app.Services, migrate: true);
        return 0;
    }

    private static async Task<int> WriteContract(string[] args)
    {
        if (After(args, "openapi") is not { } file)
            return Fail("Say which file to write: openapi FILE.");
        await using var app = PortalHost.Build([.. args, "--LisPortal:Database:Connection=Data Source=:memory:"]);
#pragma warning disable ASP0014 // A host that is not started has not collected its endpoints yet; this does it without serving anybody.
        app.UseEndpoints(_ => { });
#pragma warning restore ASP0014
        await File.WriteAllTextAsync(file, Contract.ContractDocument.Write(app.Services));
        return 0;
    }

    /// <summary>What is written about the code from the code: events and tables.</summary>
    private static async Task<int> WriteDocuments(string[] args)
    {
        if (After(args, "describe") is not { } folder)
            return Fail("Say where to write: describe FOLDER.");
        await File.WriteAllTextAsync(Path.Combine(folder, "events.md"), Documents.EventCatalogue.Write());
        await File.WriteAllTextAsync(Path.Combine(folder, "data-model.md"), Documents.DataModel.Write());
        return 0;
    }

    private static string? After(string[] args, string verb) => args.SkipWhile(argument => argument != verb).Skip(1).FirstOrDefault();

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
