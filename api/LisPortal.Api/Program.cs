using LisPortal.Api.Hosting;

return await CommandLine.Run(args);
