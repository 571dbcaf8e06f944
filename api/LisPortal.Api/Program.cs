using LisPortal.Api.Hosting;

return await CommandLine.Run(args);

/// <summary>Entry point; public so that tests can start the real host.</summary>
public partial class Program;
