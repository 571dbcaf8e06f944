namespace LisPortal.Build.Processes;

internal sealed record CommandResult(int ExitCode, string Output);
