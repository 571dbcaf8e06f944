using System.CommandLine;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Verbs;

var root = new RootCommand("Builds, serves, tests and simulates LisPortal.")
{
    Start.Command,
    Test.Command,
    Simulate.Command,
    Migrations.Command,
    OpenApi.Command,
    Module.Command,
};
return await Invocation.RunAsync(root, args);
