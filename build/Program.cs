using LisPortal.Build.CommandLine;
using LisPortal.Build.Verbs;

return await Invocation.RunAsync([Start.Verb, Test.Verb, Simulate.Verb, Migrations.Verb, OpenApi.Verb, Module.Verb], args);
